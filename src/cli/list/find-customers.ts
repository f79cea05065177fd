import { customersOfCandidate, type FoundCustomers } from '../../sheet/candidates/customers-of-candidate';
import { candidatesIn, placesToLook } from '../../sheet/candidates/look-around';
import { pickedCandidate } from '../../sheet/candidates/picked-candidate';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import { firstRowsOf } from '../../sheet/candidates/sheet-windows';
import { below } from '../../sheet/cells/area';
import { SheetProblem } from '../../sheet/problem';
import { CliProblem } from '../problem/cli-problem';
import type { ListFile } from './list-file';

/**
 * Finds the customers as the add-in does; if a header row was given, below that row.
 *
 * @throws SheetProblem or CliProblem if there are none
 */
export async function findCustomers(list: ListFile, header?: number): Promise<FoundCustomers> {
  const { layout } = list;
  if (header !== undefined) return customersBelow(list, layout, header);
  const places = placesToLook(layout);
  const windows = await list.windows(places.areas);
  const looks = candidatesIn(layout, places, windows).map((each) => customersOfCandidate(layout, each));
  const found = looks.find((look): look is FoundCustomers => !(look instanceof SheetProblem));
  if (found) return found;
  throw looks[0] ?? new SheetProblem('emptySheet', { sheet: layout.name });
}

/**
 * Returns the customers below this header row.
 *
 * @throws CliProblem if there is no row below it; SheetProblem if it is no header
 */
async function customersBelow(list: ListFile, layout: SheetLayout, row: number): Promise<FoundCustomers> {
  const { used } = layout;
  if (!used || row - 1 < used.top || row >= below(used)) throw new CliProblem('noSuchRow', { row });
  const area = { ...used, top: row - 1, rows: below(used) - (row - 1) };
  const [window] = await list.windows([firstRowsOf(area)]);
  const candidate = pickedCandidate(area, window!);
  if (!candidate) throw new CliProblem('noSuchRow', { row });
  const found = customersOfCandidate(layout, candidate);
  if (found instanceof SheetProblem) throw found;
  return found;
}
