import type { Culture } from '../sheet/text/culture';
import { foldTyped } from '../sheet/text/fold-typed';
import { amountIn, currencyIn, percentIn } from '../sheet/text/number-in-text';
import type { CsvCell } from './csv-cell';
import type { DecimalSign } from './dialect';

/**
 * Ways of writing numbers, for a column or file that shows its decimal sign. Three digits after this sign are then
 * decimals: with `point`, `1.234` is less than 2.
 */
export const point = { decimal: '.', group: ',', hasAnyDecimals: true } satisfies Culture;
export const comma = { decimal: ',', group: '.', hasAnyDecimals: true } satisfies Culture;

/** Returns the way of writing numbers with this decimal sign. */
export const cultureWith = (decimal: DecimalSign) => (decimal === ',' ? comma : point);

/** What the texts of a column show about how its numbers are written. */
export interface NumberSigns {
  /**
   * True if some texts are numbers only with the point as decimal sign: `1,234.5`. `onlyComma` says the same of the
   * comma.
   */
  readonly onlyPoint: boolean;
  readonly onlyComma: boolean;
  /**
   * True if some texts with a point are numbers either way: `1.234` may be less than 2 or more than 1,000.
   * `doubtfulComma` says the same of the comma.
   */
  readonly doubtfulPoint: boolean;
  readonly doubtfulComma: boolean;
}

const hasSeparator = /^[^\d.,]{0,6}\d*[\d.,'’\s]*[.,]\d/;
/**
 * Matches a number with one or two digits after its only separator, which then is the decimal sign. Decides most
 * amounts of a long column quickly.
 */
const inDecimals = /^-?\d+([.,])\d\d?$/;

/** Returns the signs of a column of which no text was seen yet. */
export const noSigns = (): Writable<NumberSigns> => ({
  onlyPoint: false,
  onlyComma: false,
  doubtfulPoint: false,
  doubtfulComma: false,
});

type Writable<Of> = { -readonly [Name in keyof Of]: Of[Name] };

/** Adds to `signs` what this text of the column shows. */
export function addSigns(signs: Writable<NumberSigns>, text: string): void {
  if (!hasSeparator.test(text)) return;
  const plainly = inDecimals.exec(text)?.[1];
  if (plainly !== undefined) {
    signs[plainly === '.' ? 'onlyPoint' : 'onlyComma'] = true;
    return;
  }
  const [withPoint, withComma] = [numberIn(text, point), numberIn(text, comma)];
  if (withPoint === withComma) return;
  if (withComma === undefined) signs.onlyPoint = true;
  else if (withPoint === undefined) signs.onlyComma = true;
  else if (text.includes(',')) signs.doubtfulComma = true;
  else signs.doubtfulPoint = true;
}

const numberIn = (text: string, culture: Culture) =>
  text.includes('%') ? percentIn(text, culture) : amountIn(text, culture);

/**
 * Match plain numbers, and texts that may be numbers, quickly, before folding: most cells are plain numbers, or no
 * numbers.
 */
const plain = /^(-?\d{1,15})(?:([.,])(\d{1,12}))?$/;
const mayBeNumber = /^[(+-]?\p{L}{0,3}[^\p{L}\d]{0,4}[\d０-９]/u;

/** Matches long numbers as Excel and other programs write them: `1.23457E+12`. */
const scientific = /^[+-]?\d(?:[.,]\d+)?E[+-]\d+$/i;

/**
 * Returns the number in a text as a cell; undefined if the text is no number. Without a culture, reads only numbers
 * without decimals and separators. Leaves a number with a unit (`3万`, `12k`) as text, which the sheet reads later. Does
 * the same with a currency other than $, unless the decimal sign is a comma, because the sheet could not know that.
 */
export function numberCell(text: string, culture: Culture | undefined): CsvCell | undefined {
  const [, whole, sign, decimals] = plain.exec(text) ?? [];
  if (whole !== undefined && decimals === undefined) return { value: Number(whole) };
  if (whole !== undefined && sign === culture?.decimal) return { value: Number(`${whole}.${decimals}`) };
  if (!mayBeNumber.test(text)) return undefined;
  const folded = foldTyped(text);
  if (culture && scientific.test(folded)) return scientificCell(folded, culture);
  const currency = currencyIn(folded);
  const digits = currency === undefined ? folded : folded.replace(currency, '');
  if (/\p{L}/u.test(digits) || (!culture && /\d[.,'’ ]/.test(digits.trim()))) return undefined;
  if (currency !== undefined && currency !== '$' && culture !== comma) return undefined;
  const percent = percentIn(folded, culture ?? point);
  if (percent !== undefined) return { value: percent, format: hasDecimals(folded, culture) ? '0.00%' : '0%' };
  const value = amountIn(folded, culture ?? point);
  return value === undefined ? undefined : { value, format: formatOf(folded, currency, culture) };
}

function scientificCell(folded: string, { decimal }: Culture): CsvCell | undefined {
  const value = Number(folded.replace(decimal, '.'));
  return Number.isFinite(value) ? { value, format: '0.00E+00' } : undefined;
}

const hasDecimals = (folded: string, culture: Culture | undefined) =>
  culture !== undefined && folded.includes(culture.decimal);

function formatOf(folded: string, currency: string | undefined, culture: Culture | undefined) {
  const isGrouped = culture !== undefined && /\d[.,'’ ]\d{3}(?!\d)/.test(folded.split(culture.decimal)[0]!);
  if (currency === undefined && !isGrouped) return undefined;
  const digits = hasDecimals(folded, culture) ? '#,##0.00' : '#,##0';
  if (currency === undefined) return digits;
  if (currency === '$') return `$${digits}`;
  const isBefore = folded.indexOf(currency) < folded.search(/\d/);
  return isBefore ? `"${currency}" ${digits}` : `${digits} "${currency}"`;
}
