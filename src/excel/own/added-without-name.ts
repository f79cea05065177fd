import type { CellValue } from '../../sheet/cells/cell';
import { rangeAt, rightOf, type Area } from '../office/area';

/**
 * Returns the headers of blank columns at the end of a table that Excel added for a run but did not name, because the
 * rest of the request failed.
 *
 * @param table the table now
 * @param before the number of columns that the table had
 * @param named the sheet columns that have names of ClientTier
 * @param most how many columns may lack a name
 */
export async function addedWithoutName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Area,
  {
    before,
    named,
    most,
  }: { readonly before: number; readonly named: readonly number[]; readonly most: number },
): Promise<string[]> {
  const added = table.columns - before;
  const wanted = Math.min(most, added - named.length);
  if (wanted <= 0) return [];
  const left = rightOf(table) - added;
  const range = rangeAt(sheet, { ...table, left, columns: added }).load('formulas');
  await context.sync();
  // A formula that shows nothing is a cell of somebody's.
  const [headers = [], ...rows] = range.formulas as CellValue[][];
  const isOurs = (at: number) => !named.includes(left + at) && rows.every((row) => row[at] === '');
  return headers.flatMap((header, at) => (isOurs(at) ? [String(header)] : [])).slice(-wanted);
}
