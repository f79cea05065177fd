import type { Codes } from './codes';

/**
 * How a cell is written, if it is one of the usual ways. `text`: words that are no number, date, key, yes or no,
 * whatever else is in the column. `whole`: `-12`. `point`: `12.5` or `12.50`; `longPoint`: `12.500`, which may be
 * 12,500 too; `comma` and `longComma` likewise. Any other cell is read by the slower patterns.
 */
export type PlainCell = 'text' | 'whole' | 'point' | 'comma' | 'longPoint' | 'longComma';

const [zero, nine, fullWidthZero, fullWidthNine] = [0x30, 0x39, 0xff10, 0xff19] as const;
const [tab, comma, minus, point] = [0x09, 0x2c, 0x2d, 0x2e] as const;

const isDigit = (code: number) => code >= zero && code <= nine;
const isLetter = (code: number) => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/**
 * Returns how the cell in this part of a text is written; undefined if it is not written in a usual way. Looks at each
 * character once, because patterns would take most of the time of a long file.
 */
export function plainCell(codes: Codes, start: number, end: number): PlainCell | undefined {
  const first = start < end ? codes[start]! : 0;
  return isDigit(first) || first === minus
    ? plainNumber(codes, start, end)
    : plainText(codes, start, end, first);
}

/** How many digits a number keeps exactly, before the decimal sign and in all. */
const exactDigits = 15;
/** How many decimals a plain number of `numberCell` may have. */
const mostDecimals = 12;

function plainNumber(codes: Codes, start: number, end: number): PlainCell | undefined {
  const from = codes[start]! === minus ? start + 1 : start;
  let at = from;
  while (at < end && isDigit(codes[at]!)) at++;
  // A leading zero makes it a key.
  if (at === from || at - from > exactDigits || (at - from > 1 && codes[from]! === zero)) return undefined;
  if (at === end) return 'whole';
  const sign = codes[at]!;
  if ((sign !== point && sign !== comma) || end - from - 1 > exactDigits) return undefined;
  const decimals = end - ++at;
  while (at < end && isDigit(codes[at]!)) at++;
  if (at < end || decimals === 0 || decimals > mostDecimals) return undefined;
  if (decimals > 2) return sign === point ? 'longPoint' : 'longComma';
  return sign === point ? 'point' : 'comma';
}

/** Returns the number in a plain cell, which must not be text. */
export function valueOfPlain(codes: Codes, start: number, end: number): number {
  const isNegative = codes[start]! === minus;
  let [digits, scale] = [0, 0];
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const code = codes[at]!;
    if (isDigit(code)) {
      digits = digits * 10 + (code - zero);
      scale *= 10;
    } else scale = 1;
  }
  // Both numbers are exact, so their quotient is the nearest number, as JavaScript would read it.
  const value = scale > 1 ? digits / scale : digits;
  return isNegative ? -value : value;
}

/**
 * Returns `text` for a plain text. Without digits, a text is plain unless it may be a mark of a key, TRUE, FALSE or an
 * error. With digits, it is plain if it begins with a word of four letters (which is no currency) and holds one number
 * without a decimal sign (which is no date).
 */
function plainText(codes: Codes, start: number, end: number, first: number): PlainCell | undefined {
  if (!isLetter(first) && !isBeyondAscii(first)) return undefined;
  let [numbers, separators] = [0, 0];
  let isInNumber = false;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    if (code >= fullWidthZero && code <= fullWidthNine) return undefined;
    if (isDigit(code) && !isInNumber) numbers++;
    isInNumber = isDigit(code);
    if (code === point || code === comma) separators++;
  }
  const last = codes[end - 1]!;
  if (last === tab) return undefined;
  if (numbers === 0) return mayBeYesOrNo(first, last, end - start) ? undefined : 'text';
  const beginsWithWord = end - start > 4 && [0, 1, 2, 3].every((at) => isLetter(codes[start + at]!));
  return beginsWithWord && numbers === 1 && separators === 0 ? 'text' : undefined;
}

/** Returns whether a text may be TRUE or FALSE, with blanks after it. */
const mayBeYesOrNo = (first: number, last: number, length: number) =>
  (first | 32) === 0x74 || (first | 32) === 0x66 ? length <= 5 || last <= 32 || last > 0x7f : false;

/**
 * Returns whether a character is a letter of another alphabet. A blank beyond ASCII is not, because it may be before a
 * number.
 */
const isBeyondAscii = (code: number) => code > 0x7f && !/\s/.test(String.fromCharCode(code));
