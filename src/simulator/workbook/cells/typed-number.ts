/** A typed number, with the number format that Excel takes from the text: `0%` for "35%". */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const plain = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const scientific = /^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const americanDate = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;

/**
 * Returns the number, percentage, amount or date that Excel in the United States reads in a text; null if it reads
 * none.
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return { value: Number(trimmed) };
  if (scientific.test(trimmed)) return { value: Number(trimmed), numberFormat: '0.00E+00' };
  if (trimmed.endsWith('%')) {
    const share = parseAmount(trimmed.slice(0, -1));
    return share && { value: share.value / 100, numberFormat: share.decimals ? '0.00%' : '0%' };
  }
  const bracketed = /^\((.+)\)$/.exec(trimmed);
  const amount = parseAmount(bracketed?.[1] ?? trimmed);
  if (amount && !(bracketed && amount.value < 0)) {
    const digits = amount.decimals ? '#,##0.00' : '#,##0';
    const numberFormat = amount.currency ? `$${digits}` : amount.grouped ? digits : undefined;
    return { value: bracketed ? -amount.value : amount.value, numberFormat };
  }
  return parseDate(trimmed);
}

function parseAmount(text: string) {
  const sign = text.startsWith('-') ? -1 : 1;
  const currency = /^[+-]?\$/.test(text);
  const digits = text.replace(/^[+-]/, '').replace(/^\$/, '');
  const isGrouped = grouped.test(digits);
  if (!isGrouped && !plain.test(digits)) return null;
  const value = sign * Number(digits.replaceAll(',', ''));
  return { value, currency, grouped: isGrouped, decimals: digits.includes('.') };
}

function parseDate(text: string): TypedNumber | null {
  const iso = isoDate.exec(text);
  const american = americanDate.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : american
      ? [american[3], american[1], american[2]].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: serialDate(date), numberFormat: 'm/d/yyyy' };
}

/**
 * Returns a date as Excel's day number: days since 1899-12-30, and one less before March 1900, because Excel's calendar
 * has a 29 February 1900.
 */
function serialDate(date: Date): number {
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}
