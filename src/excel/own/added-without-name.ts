import type { CellValue } from '../../sheet/cells/cell';
import { rangeAt, rightOf, type Area } from '../office/area';

/**
 * Returns the headers of columns that Excel has added to a table without carrying out the rest of the request: at its
 * end, blank and without a name of ClientTier's.
 *
 * @param table The table now
 * @param before How many columns it had
 * @param named The sheet columns that have names
 * @param most How many may be without one
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
  const range = rangeAt(sheet, { ...table, left, columns: added }).load('values');
  await context.sync();
  const [headers = [], ...rows] = range.values as CellValue[][];
  const isOurs = (at: number) => !named.includes(left + at) && rows.every((row) => row[at] === '');
  return headers.flatMap((header, at) => (isOurs(at) ? [String(header)] : [])).slice(-wanted);
}
