import { quoted } from '../../classifier/native/formula-text';
import { cellOf, fixedCell } from '../blocks/tier-figures';
import { at } from '../layout';

/** The columns of the block: those of the figures above it, so that the widths fit. */
export const ofWorth = {
  name: at.name,
  clients: at.clients,
  observed: at.share,
  typed: at.sum,
  retention: at.shareOfSum,
  margin: at.mean,
  one: at.median,
  all: at.largest,
  lost: at.without,
} as const;

/** Rows of the block, counted from 1: the fields that hold for all segments, and the new client. */
export interface WorthRows {
  readonly share: number;
  readonly discount: number;
  readonly cost: number;
  readonly newClient: number;
}

/** What stands in a cell in place of a number: short texts. */
export interface WorthTexts {
  readonly missing: Readonly<Record<'share' | 'discount' | 'retention' | 'cost' | 'margin', string>>;
  readonly reasons: Readonly<Record<'retentionRange' | 'endless' | 'loss', { readonly short: string }>>;
  readonly none: { readonly short: string };
}

/** The cell of a field that holds for all segments. */
export const fieldCell = (row: number) => fixedCell(ofWorth.typed, row);

const isNoNumber = (cell: string) => `NOT(ISNUMBER(${cell}))`;

/** Returns a formula: the retention typed, otherwise the one observed. */
export const retentionOf = (row: number) => {
  const [typed, observed] = [cellOf(ofWorth.typed, row), cellOf(ofWorth.observed, row)];
  return `=IF(${typed}<>"",${typed},IF(${observed}<>"",${observed},""))`;
};

/** Returns a formula of the margin a year: the mean of a row of figures, times the share that is margin. */
export const marginOf = (figures: number, { share }: WorthRows) => {
  const mean = cellOf(at.mean, figures);
  return `=IF(OR(${isNoNumber(mean)},${isNoNumber(fieldCell(share))}),"",${mean}*${fieldCell(share)})`;
};

/**
 * Returns a formula of the worth of one client, or why there is none. Tells the same reasons as `worthOfKeeping`, in the
 * same order.
 */
export function worthOfOne(row: number, rows: WorthRows, { missing, reasons }: WorthTexts): string {
  const [retention, margin] = [cellOf(ofWorth.retention, row), cellOf(ofWorth.margin, row)];
  const discount = fieldCell(rows.discount);
  const because: readonly (readonly [condition: string, reason: string])[] = [
    [`AND(${cellOf(ofWorth.margin, row)}="",${isNoNumber(fieldCell(rows.share))})`, missing.share],
    [isNoNumber(margin), missing.margin],
    [isNoNumber(discount), missing.discount],
    [isNoNumber(retention), missing.retention],
    [`OR(${retention}<0,${retention}>1)`, reasons.retentionRange.short],
    [`1+${discount}<=${retention}`, reasons.endless.short],
    [`${margin}<0`, reasons.loss.short],
  ];
  const worth = `${margin}*${retention}/(1+${discount}-${retention})`;
  return because.reduceRight((rest, [when, reason]) => `IF(${when},${quoted(reason)},${rest})`, worth);
}

/** Returns a formula of how many new clients make up for one lost; blank if a worth is missing. */
export function newForOneLost(row: number, rows: WorthRows, { missing, none }: WorthTexts): string {
  const [one, ofNew] = [cellOf(ofWorth.one, row), fixedCell(ofWorth.one, rows.newClient)];
  const cost = fieldCell(rows.cost);
  const gain = `(${ofNew}-${cost})`;
  return (
    `=IF(OR(${isNoNumber(one)},${isNoNumber(ofNew)}),"",IF(${isNoNumber(cost)},${quoted(missing.cost)},` +
    `IF(${gain}<=0,${quoted(none.short)},${one}/${gain})))`
  );
}
