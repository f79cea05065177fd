import type { Model } from '../../classifier/model';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { Override } from '../override';

/**
 * Splits what the user typed into ClientTier's columns: overrides of clients, and cells beside rows that are no
 * clients, such as a COUNTIF beside a total, which stay. A tier typed for a client without figures is an override. A
 * tier beside a total, or in a row whose client's name was cleared, gets no strategy.
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
