import type { Model } from '../../classifier/model';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { Language } from '../../classifier/language';
import type { Override } from '../override';
import { quoteOf } from '../cells/quote';
import type { ReportedCell } from '../reported-cell';
import { sheetText } from '../text/sheet-text';

/**
 * Splits what the user typed into ClientTier's columns. Overrides are cells beside clients, and tiers beside rows with
 * a name but no figures. All other cells stay as they are, for example a COUNTIF beside a total, or a tier beside a row
 * from which the client's name was deleted.
 */
export function splitBesideNoClient(
  model: Model,
  earlier: EarlierColumns,
  typed: readonly Override[],
  isClient: (row: number) => boolean,
  isNobody: (row: number) => boolean,
): { readonly overrides: readonly Override[]; readonly besideNoClient: readonly Override[] } {
  const isTier = isTierIn(model, earlier);
  const isOverride = (cell: Override) => isClient(cell.row) || (!isNobody(cell.row) && isTier(cell));
  return {
    overrides: typed.filter(isOverride),
    besideNoClient: typed.filter((cell) => !isOverride(cell)),
  };
}

/** Lists the tiers beside rows that are no clients, because nobody may want them there any more. */
export function reportTiersOfNobody(
  model: Model,
  language: Language,
  earlier: EarlierColumns,
  besideNoClient: readonly Override[],
): ReportedCell[] {
  return besideNoClient.filter(isTierIn(model, earlier)).map(({ row, cell, typed }) => {
    const reason = sheetText[language].besideNoClient(quoteOf(typed));
    return { row, cell, reason };
  });
}

/** Returns a test of whether a cell is a tier in the segment column, and no formula. */
function isTierIn(model: Model, { segment, texts }: EarlierColumns): (cell: Override) => boolean {
  const known = new KnownTexts(model, texts);
  return ({ row, column, typed }) =>
    column === 'segment' && !segment?.formulas.has(row) && known.outcome(typed) !== undefined;
}
