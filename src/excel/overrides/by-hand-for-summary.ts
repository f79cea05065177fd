import { openRows } from '../../overrides/rows-of-list';
import type { ByHandOfTiers } from '../../summary/list';
import { tableColumn } from '../../summary/table-column';
import { byColumns } from '../../summary/sheet/by-columns';
import { overrideColumns } from '../../overrides/override-row';
import { findOverrides } from './plan-by-hand';

/**
 * Returns what a summary of a list's segments counts in *Overrides*; undefined if nothing there is about this list.
 *
 * @param list the name of the sheet with the list
 */
export async function byHandForSummary(
  context: Excel.RequestContext,
  modelId: string,
  list: string,
): Promise<ByHandOfTiers | undefined> {
  const { found, read } = await findOverrides(context);
  if (!read) return undefined;
  const { record, sheetName } = read.made;
  const open = openRows(read.rows, { list, model: modelId, sheets: found.sheetNames });
  const here = [...open.values()].flat().filter(({ isHere }) => isHere);
  if (here.length === 0) return undefined;
  return {
    sheet: sheetName,
    columns: byColumns(overrideColumns, (_, index) => tableColumn(record.table, record.headers[index]!)),
    modelId,
    // A list whose sheet was renamed has its former name in rows until the next run.
    lists: [...new Set([list, ...here.map(({ row }) => row.list)])],
  };
}
