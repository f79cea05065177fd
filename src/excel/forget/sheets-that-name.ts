import { movementKey } from '../../movement/sheet/movement-record';
import type { CellValue } from '../../sheet/cells/cell';
import { foldClient } from '../../sheet/match/fold-client';
import { findCare } from '../care/find-care';
import { findListSheet } from '../list-sheet/find-list-sheet';

/**
 * Returns the sheets of ClientTier that name a client without being about the past of clients: a comparison and a care plan.
 * They are not cleared, because their figures would change; made again, they no longer have what was forgotten.
 *
 * @param names the client's name and key, folded
 */
export async function sheetsThatName(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
): Promise<string[]> {
  const isNamed = (cells: readonly CellValue[]) => cells.some((cell) => names.has(foldClient(cell)));
  const { made } = await findListSheet(context, movementKey);
  const { made: plan } = await findCare(context);
  const header = plan?.record.columns.find(({ id }) => id === 'client')?.header;
  const planned = plan?.tables.plan?.values.find(([first]) => first === header)?.slice(1) ?? [];
  const inPlan = plan && isNamed(planned) ? [plan.sheetName] : [];
  if (!made) return inPlan;
  // The list of a comparison begins with key and name.
  const list = context.workbook.tables.getItem(made.record.table).getDataBodyRange();
  const said = list.getColumn(0).getResizedRange(0, 1).load('values');
  await context.sync();
  return [...(isNamed((said.values as CellValue[][]).flat()) ? [made.sheetName] : []), ...inPlan];
}
