import type { Model } from '../../classifier/model';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { Override } from '../override';

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
  const known = new KnownTexts(model, earlier.texts);
  const isTier = ({ row, column, typed: text }: Override) =>
    column === 'segment' && !earlier.segment?.formulas.has(row) && known.outcome(text) !== undefined;
  const isOverride = (cell: Override) => isClient(cell.row) || (!isNobody(cell.row) && isTier(cell));
  return {
    overrides: typed.filter(isOverride),
    besideNoClient: typed.filter((cell) => !isOverride(cell)),
  };
}
