import type { CellValue } from '../../sheet/cells/cell';
import { downToListEnd, listEnds } from '../../sheet/candidates/list-end';
import { runSliced } from '../office/run-sliced';
import type { FoundCustomers } from './found-customers';
import { readWindows } from './read-windows';

/**
 * Finds the end of the customers' list, if only its first rows have been read. Takes one request at most.
 *
 * @param read the cells below the header of some of their columns, in all rows
 */
export async function extendToListEnd(
  context: Excel.RequestContext,
  found: FoundCustomers,
  read: readonly (readonly CellValue[])[],
): Promise<FoundCustomers> {
  const ends = await runSliced(listEnds(found, read));
  if (ends.places.length === 0) return found;
  const windows = await readWindows(context, found.survey.sheet, ends.areas);
  return downToListEnd(found, found.survey, ends, windows);
}
