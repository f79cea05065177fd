import { someRow, type Sliced } from '../classifier/slices';
import type { CellValue } from './cell';
import { changedOver, unknownCulture, type Culture } from './culture';
import { currencyPattern } from './currency';
import { foldTyped } from './fold-typed';

/**
 * The number that a text is, written in digits only: a sign, thousands apart or not, decimals (`1,234.50`, `-0.5`).
 * Blanks and apostrophes part thousands anywhere; point and comma are what the culture says. Undefined for any other
 * text, and for one that could mean two numbers.
 */
export function plainNumberIn(text: string, culture: Culture = unknownCulture): number | undefined {
  return numberFrom(foldTyped(text), culture);
}

/** The share of 1 that a text such as `35%`, `12.5 %` or `(3%)` names; undefined for any other text. */
export function percentIn(text: string, culture: Culture = unknownCulture): number | undefined {
  const folded = foldTyped(text);
  const percent = /^(\(?)(.*?) ?%(\)?)$/.exec(folded);
  return percent ? numberFrom(`${percent[1]}${percent[2]}${percent[3]}`, culture, -2) : undefined;
}

/**
 * As `plainNumberIn`, where a currency may stand on either side and a unit behind: `¥12,000`, `€ 1 234,50`, `3万`,
 * `1.2亿元`, `12k`. A number in brackets is below zero.
 */
export function amountIn(text: string, culture: Culture = unknownCulture): number | undefined {
  const parts = amountParts.exec(foldTyped(text))?.groups;
  if (!parts) return undefined;
  const { signBefore = '', sign = '', open = '', digits = '', unit = '', close = '' } = parts;
  const exponent = unit === '' ? 0 : unitExponents[unit.toLowerCase()]!;
  return numberFrom(`${signBefore}${sign}${open}${digits}${close}`, culture, exponent);
}

/** The currency as it stands in a text such as `¥12,000` or `12k EUR`; undefined where there is none. */
export function currencyIn(text: string): string | undefined {
  const parts = amountParts.exec(foldTyped(text))?.groups;
  return parts?.after ?? parts?.before;
}

/** The culture, marked as mixed where a text of the column is a number only with point and comma changed over. */
export function* cultureThroughout(cells: readonly CellValue[], culture: Culture): Sliced<Culture> {
  const other = changedOver(culture);
  if (!other) return culture;
  const numberOf = (text: string, typedIn: Culture) => amountIn(text, typedIn) ?? percentIn(text, typedIn);
  const belies = (text: string) =>
    text.includes(other.decimal) &&
    numberOf(text, culture) === undefined &&
    numberOf(text, other) !== undefined;
  const isMixed = yield* someRow(cells.length, (row) => {
    const cell = cells[row];
    return typeof cell === 'string' && belies(cell);
  });
  return isMixed ? { ...culture, isMixed } : culture;
}

/** Powers of ten. `m` is left out: a thousand to some, a million to others. */
const unitExponents: Readonly<Record<string, number>> = {
  k: 3,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  百萬: 6,
  千万: 7,
  千萬: 7,
  亿: 8,
  億: 8,
  万亿: 12,
  萬億: 12,
};

const units = Object.keys(unitExponents).sort((a, b) => b.length - a.length);
const amountParts = new RegExp(
  `^(?<open>\\(?)(?<signBefore>[+-]?)(?<before>${currencyPattern})? ?(?<sign>[+-]?)(?<digits>\\(?[\\d.,'’ ]*\\d\\)?) ?` +
    `(?<unit>${units.join('|')})? ?(?<after>${currencyPattern})?(?<close>\\)?)$`,
  'iu',
);

/** Times a power of ten, in one step: 1.1 times 10,000 is not quite 11,000. */
function numberFrom(folded: string, culture: Culture, exponent = 0): number | undefined {
  const bracketed = /^\((.*)\)$/.exec(folded)?.[1];
  const [, sign, unsigned] = /^([+-]?)(.*)$/.exec(bracketed ?? folded)!;
  if (bracketed !== undefined && sign !== '') return undefined;
  const digits = digitsOf(unsigned!, culture);
  if (digits === undefined || (culture.isMixed && couldBeOther(unsigned!, digits, culture))) return undefined;
  const size = Number(`${digits}e${exponent}`);
  const isNegative = bracketed !== undefined || sign === '-';
  if (!Number.isFinite(size)) return undefined;
  return isNegative && size !== 0 ? -size : size;
}

function couldBeOther(text: string, digits: string, culture: Culture): boolean {
  const other = changedOver(culture);
  const otherDigits = other && digitsOf(text, other);
  return otherDigits !== undefined && Number(otherDigits) !== Number(digits);
}

const fewestGroupsBeyondDoubt = 3;

/** The same digits as JavaScript writes them. */
function digitsOf(text: string, { decimal, group }: Culture): string | undefined {
  const [whole = '', decimals, ...more] = text.split(decimal);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
  const fraction = decimals === undefined ? '' : `.${decimals}`;
  if (/^\d+$/.test(whole) || (whole === '' && fraction !== '')) return whole + fraction;

  const separator = /^[1-9]\d{0,2}(?:([ '’.,])\d{3})(?:\1\d{3})*$/.exec(whole)?.[1];
  if (separator === undefined) return undefined;
  const groups = whole.split(separator);
  const isBeyondDoubt = fraction !== '' || groups.length >= fewestGroupsBeyondDoubt;
  const parts = group === undefined ? separator !== '.' && isBeyondDoubt : separator === group;
  return parts || /[ '’]/.test(separator) ? groups.join('') + fraction : undefined;
}
