import type { Culture } from './culture';

/** A possible decimal mark; the other one then separates thousands. */
export type Mark = '.' | ',';

export const otherMark = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

const pointBeforeDecimals: Culture = { decimal: '.', group: ',' };
const commaBeforeDecimals: Culture = { decimal: ',', group: '.' };

const lakhs = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/**
 * Returns the number in digits without a sign, times a power of ten: 1234.5 for `1,234.50`. Undefined if the text is no
 * such number, or can be two (15.000) and the culture does not decide.
 */
export function sizeOf(text: string, culture: Culture, power = 0): number | undefined {
  const decimals = decimalsOf(text, culture);
  return decimals === undefined ? undefined : ofDigits(text, power - decimals);
}

/** Returns how many decimals a number without a sign has; undefined if the text is no number in this culture. */
function decimalsOf(text: string, { decimal, group }: Culture): number | undefined {
  const mark = text.indexOf(decimal);
  const hasFraction = mark >= 0;
  const whole = hasFraction ? mark : text.length;
  if (hasFraction && separatorIn(text, mark + 1, text.length) !== '') return undefined;
  const separator = separatorIn(text, 0, whole);
  if (separator === undefined) {
    const isFraction = hasFraction && whole === 0;
    if (!isFraction && (decimal === ',' || !lakhs.test(text.slice(0, whole)))) return undefined;
  } else if (separator === '.' || separator === ',') {
    const isBeyondDoubt = hasFraction || whole >= '1,234,567'.length;
    const parts = group === undefined ? separator !== '.' && isBeyondDoubt : separator === group;
    if (!parts) return undefined;
  }
  return hasFraction ? text.length - mark - 1 : 0;
}

const [zero, nine] = [0x30, 0x39] as const;

/** Returns whether this is the code of a digit, 0 to 9. */
export const isDigit = (code: number) => code >= zero && code <= nine;

const separates = (mark: string) =>
  mark === '.' || mark === ',' || mark === ' ' || mark === "'" || mark === '’';

/**
 * Returns what separates the thousands in a part of a text: the comma in `1,234,567`, nothing (`''`) in `1234567`.
 * Undefined if that part is no whole number. Uses no pattern, because a long list has millions of amounts.
 */
function separatorIn(text: string, from: number, to: number): string | undefined {
  let separator = '';
  let digits = 0;
  for (let at = from; at < to; at++) {
    if (isDigit(text.charCodeAt(at))) {
      digits++;
      continue;
    }
    const found = text[at]!;
    if (separator === '') {
      if (digits < 1 || digits > 3 || text.charCodeAt(from) === zero || !separates(found)) return undefined;
    } else if (digits !== 3 || found !== separator) return undefined;
    separator = found;
    digits = 0;
  }
  return (separator === '' ? digits > 0 : digits === 3) ? separator : undefined;
}

/** The powers of ten that JavaScript holds exactly. */
const powersOfTen = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * Returns the digits of a text as a whole number, times a power of ten. One step with exact numbers rounds as
 * JavaScript does if it reads the text, in a tenth of the time; longer numbers are read as texts.
 */
function ofDigits(text: string, power: number): number {
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) whole = whole * 10 + (code - zero);
  }
  const ten = powersOfTen[Math.abs(power)];
  if (whole > Number.MAX_SAFE_INTEGER || ten === undefined)
    return Number(`${text.replaceAll(/\D/g, '')}e${power}`);
  return power < 0 ? whole / ten : whole * ten;
}

/**
 * Returns the mark in digits that can be two numbers: the point in `15.000`, which is 15 to some and 15,000 to others.
 */
export function markInDoubt(text: string): Mark | undefined {
  const mark = text[text.length - 4];
  if ((mark !== '.' && mark !== ',') || text.length > '123.456'.length) return undefined;
  return separatorIn(text, 0, text.length) === mark ? mark : undefined;
}

/** Returns the two numbers that ambiguous digits can mean, without a sign: 15 and 15,000 for `15.000`. */
export function twoNumbersOf(text: string): [number, number] | undefined {
  if (!markInDoubt(text)) return undefined;
  return [pointBeforeDecimals, commaBeforeDecimals]
    .map((culture) => sizeOf(text, culture)!)
    .sort((a, b) => a - b) as [number, number];
}

/**
 * Returns the decimal mark of digits that are a number with this mark only; undefined if either mark, or none, is
 * possible.
 */
export function markOf(text: string): Mark | undefined {
  if (markInDoubt(text) || separatorIn(text, 0, text.length) === '') return undefined;
  const isPoint = decimalsOf(text, pointBeforeDecimals) !== undefined;
  const isComma = decimalsOf(text, commaBeforeDecimals) !== undefined;
  if (isPoint === isComma) return undefined;
  return isPoint ? '.' : ',';
}
