import { numberFormat } from '../../classifier/explain/number-format';

/** The character before the decimals: `1.5` or `1,5`. */
export type DecimalMark = '.' | ',';

/** Returns the decimal mark of a locale, such as `,` for `de-DE`. */
export function decimalMarkOf(locale: string): DecimalMark {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.some((part) => part.type === 'decimal' && part.value === ',') ? ',' : '.';
}

/**
 * Returns which mark is before the decimals in a text of digits, points and commas; undefined if there are no decimals.
 */
function decimalMarkIn(digits: string, local: DecimalMark): DecimalMark | undefined {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return undefined;
  const mark = digits[last] === ',' ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  if (digits.indexOf(mark) < last) return undefined;
  if (digits.includes(other) || mark === local) return mark;
  // The only mark is not the local one. With a local point, `10,000` is ten thousand, but `12,5` can only have a
  // decimal.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : mark;
}

/**
 * Reads a number that the user typed: with point or comma, with or without thousands separators, also in full-width
 * digits. Undefined if the text is no number. `local` decides about texts such as `10,000`.
 */
export function readNumber(text: string, local: DecimalMark): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace('\u2212', '-');
  const digits = plain.replace(/^[+-]/, '');
  const mark = decimalMarkIn(digits, local);
  const [whole = '', fraction = ''] = mark ? digits.split(mark) : [digits];
  const grouped = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(whole);
  if (!(grouped || /^\d*$/.test(whole)) || !/^\d*$/.test(fraction) || !/\d/.test(digits)) return undefined;
  const size = Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return plain.startsWith('-') ? -size : size;
}

/** Writes a number as a person would type it: all digits, no thousands separators. */
export function typedNumber(value: number, mark: DecimalMark): string {
  const options = { useGrouping: false, maximumSignificantDigits: 15 };
  const text = numberFormat('en-US', options).format(value);
  return text.replace('.', mark);
}

/** Writes a number for reading, with thousands separators: at most 4 decimals below 100, at most 2 from 100 on. */
export function shownNumber(value: number, locale: string): string {
  const maximumFractionDigits = Math.abs(value) < 100 ? 4 : 2;
  return numberFormat(locale, { maximumFractionDigits }).format(value);
}
