import { unknownCulture, type Culture } from './culture';
import { currencyPattern } from './currency';
import { isDigit, markInDoubt, sizeOf, twoNumbersOf } from './digits';
import type { Side } from './debit-credit';
import { foldTyped } from './fold-typed';
import { exponentOf, isUncertainUnit, unitPattern } from './number-units';

/**
 * Returns the number in a text of digits: with or without a sign, thousands separators and decimals (`1,234.50`,
 * `-0.5`). Blanks and apostrophes always separate thousands; the culture says what point and comma mean. Undefined for
 * any other text, and for one that can be two numbers.
 */
export function plainNumberIn(text: string, culture: Culture = unknownCulture): number | undefined {
  return numberFrom(foldTyped(text), culture);
}

/** Returns a text such as `35%`, `12.5 %` or `(3%)` as a fraction of 1; undefined for any other text. */
export function percentIn(text: string, culture: Culture = unknownCulture): number | undefined {
  const percent = percentIn100(text);
  if (!percent) return undefined;
  const [, open, digits, close] = percent;
  // Hardly anybody means thousands of percent. So 12.345 % has decimals, unless the column shows that the point
  // separates thousands.
  const isSaid = culture.hasAnyDecimals !== undefined;
  const mark = markInDoubt(digits!.replace(/^[+-]/, ''));
  if (mark && mark === culture.group && !isSaid) return undefined;
  const typedIn = culture.isMixed ? culture : { ...culture, hasAnyDecimals: true };
  return numberFrom(`${open}${digits}${close}`, typedIn, -2);
}

/**
 * Returns the number in a text as `plainNumberIn` does, and also reads a currency on either side and a unit behind:
 * `¥12,000`, `€ 1 234,50`, `3万`, `1.2亿元`, `12k`, `1.5E+05`. A number in brackets or with a minus behind (`1200-`) is
 * negative; a dash after the decimal mark means no cents (`3,000.-`). In a column of debits and credits, `20.00 Cr` is
 * negative if the column shows that credits are to be subtracted.
 */
export function amountIn(text: string, culture: Culture = unknownCulture): number | undefined {
  const parts = partsOf(text);
  if (!parts || (isUncertainUnit(parts.unit) && !culture.hasMillions)) return undefined;
  const amount = numberFrom(parts.number, culture, exponentOf(parts.unit) + parts.power);
  if (!parts.side || amount === undefined) return amount;
  const isUnsigned = isDigit(parts.number.charCodeAt(0));
  if (!culture.subtracted || !isUnsigned) return undefined;
  return parts.side === culture.subtracted && amount !== 0 ? -amount : amount;
}

/** Returns the currency in a text such as `¥12,000` or `12k EUR`, as written; undefined if the text has none. */
export const currencyIn = (text: string) => partsOf(text)?.currency;

/** Returns whether a text is a number with a percent sign, with any decimal mark. */
export function isPercent(text: string): boolean {
  const percent = percentIn100(text);
  return percent !== null && /\d/.test(foldTyped(percent[2]!));
}

/** Returns the digits and marks of a text that may be an amount or a percentage. */
export function digitsIn(text: string, parts = partsOf(text)): string | undefined {
  const number = parts?.number ?? percentIn100(text)?.[2];
  if (number === undefined) return undefined;
  const unsigned = hasSign(number) ? number.slice(1) : number;
  const from = unsigned.startsWith('(') ? 1 : 0;
  return unsigned.slice(from, unsigned.endsWith(')') ? -1 : undefined);
}

/** Returns the two numbers that a text can mean: `15.000 €` is 15 or 15,000, `3M` three thousand or three million. */
export function twoNumbersIn(text: string): [number, number] | undefined {
  const parts = partsOf(text);
  const digits = digitsIn(text, parts);
  if (digits === undefined || !parts) return undefined;
  const exponent = exponentOf(parts.unit) + parts.power;
  const size = twoNumbersOf(digits);
  if (size) return size.map((number) => Number(`${number}e${exponent}`)) as [number, number];
  const number = isUncertainUnit(parts.unit) ? plainNumberIn(digits) : undefined;
  return number === undefined ? undefined : [number * 1e3, number * 1e6];
}

/** The components of a text with an amount. The number still has its sign or brackets. */
export interface AmountParts {
  readonly number: string;
  readonly power: number;
  readonly unit: string;
  readonly currency: string | undefined;
  /** The side of an account that is written beside the amount: `20.00 Cr`. */
  readonly side?: Side;
}

export function partsOf(text: string): AmountParts | undefined {
  const plain = plainParts(text);
  if (plain) return plain;
  if (!/\p{Nd}/u.test(text)) return undefined;
  const folded = foldTyped(text);
  const { side, amount } = sideBeside(folded) ?? { amount: folded };
  const parts = amountParts.exec(centsLeftOut(amount))?.groups;
  if (!parts) return undefined;
  const { open = '', before, digits = '', power = '', unit = '', after, close = '' } = parts;
  const signs = [parts.signBefore, parts.sign, parts.minus, parts.minusBehind].join('');
  return {
    number: `${signs}${open}${digits}${close}`,
    power: Number(power.slice(1)),
    unit,
    currency: after ?? before,
    ...(side && { side }),
  };
}

/** Separates an amount from the side of an account beside it: `20.00 Cr`, `Dr 5`, `119,00 H`, `贷 20`. */
function sideBeside(folded: string): { readonly side: Side; readonly amount: string } | undefined {
  const parts = sideBehind.exec(folded)?.groups ?? sideBefore.exec(folded)?.groups;
  if (!parts) return undefined;
  return { side: parts.debit === undefined ? 'credit' : 'debit', amount: parts.amount!.trim() };
}

const sideBehind = /^(?<amount>.*[\d)].*?) ?(?:(?<debit>[Dd][RrBb]\.?|S|借)|(?:[Cc][Rr]\.?|H|贷|貸))$/u;
const sideBefore = /^(?:(?<debit>[Dd][RrBb]\.?|借)|(?:[Cc][Rr]\.?|贷|貸)) ?(?<amount>.*\d.*)$/u;

/** Matches the components of a text such as `(35 %)`; skips texts without a percent sign quickly. */
const percentIn100 = (text: string) =>
  /[%％]/.test(text) ? /^(\(?)(.*?) ?%(\)?)$/.exec(foldTyped(text)) : null;

/**
 * Removes dashes that are written for cents: `3,000.-`, `1.200,--`. In `12.000.-` the first point separates thousands,
 * because a number has only one decimal mark.
 */
const centsLeftOut = (text: string) =>
  text
    .replace(/(?<!\d)(\d{1,3}(?:([.,])\d{3})+)\2--?(?!\d)/, (_, whole: string) => whole.replace(/[.,]/g, ''))
    .replace(/(?<=\d)([.,])--?(?!\d)/, '$100');

/**
 * Returns the components of most amounts (`-$1,234.50`, `1.234,50 €`) without a pattern, which takes ten times as long;
 * undefined for any other text.
 */
function plainParts(text: string): AmountParts | undefined {
  const sign = hasSign(text) ? text[0]! : '';
  const first = text[sign.length];
  const hasCurrency = first === '$' || first === '€' || first === '£' || first === '¥';
  const from = sign.length + Number(hasCurrency);
  const isBehind = text.endsWith('€');
  const to = text.length - (isBehind ? (text.endsWith(' €') ? 2 : 1) : 0);
  if (!isDigit(text.charCodeAt(from))) return undefined;
  for (let at = from + 1; at < to; at++)
    if (!isDigit(text.charCodeAt(at)) && text[at] !== '.' && text[at] !== ',') return undefined;
  const currency = isBehind ? '€' : hasCurrency ? text[from - 1] : undefined;
  return { number: sign + text.slice(from, to), power: 0, unit: '', currency };
}

const amountParts = new RegExp(
  `^(?<open>\\(?)(?<signBefore>[+-]?)(?<before>${currencyPattern})? ?(?<sign>[+-]?)(?<digits>\\(?[\\d.,'’ ]*\\d\\)?)` +
    `(?<power>e[+-]?\\d{1,3})?(?<minus>-?) ?(?<unit>${unitPattern})? ?(?<after>${currencyPattern})?(?<minusBehind>-?)` +
    `(?<close>\\)?)$`,
  'iu',
);

/**
 * Returns the number times a power of ten, computed in one step: 1.1 times 10,000 is not exactly 11,000 in JavaScript.
 */
function numberFrom(folded: string, culture: Culture, exponent = 0): number | undefined {
  const isBracketed = folded.startsWith('(') && folded.endsWith(')');
  const number = isBracketed ? folded.slice(1, -1) : folded;
  const isSigned = hasSign(number);
  if (isBracketed && isSigned) return undefined;
  const unsigned = isSigned ? number.slice(1) : number;
  const size = sizeOf(unsigned, culture, exponent);
  if (size === undefined || !Number.isFinite(size) || isInDoubt(unsigned, culture)) return undefined;
  const isNegative = isBracketed || number.startsWith('-');
  return isNegative && size !== 0 ? -size : size;
}

const hasSign = (text: string) => text.startsWith('-') || text.startsWith('+');

function isInDoubt(digits: string, { decimal, isMixed, hasAnyDecimals }: Culture): boolean {
  const mark = markInDoubt(digits);
  return mark !== undefined && (isMixed === true || (mark === decimal && !hasAnyDecimals));
}
