import type { CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { rangeAt } from '../office/area';
import { lookAtPlaces } from '../own/look-at-places';
import type { FoundCustomers } from './found-customers';

/**
 * Queues asking whether the columns of a list are where they were found, and ClientTier's beside them.
 *
 * @returns a function that throws a SheetProblem if somebody has inserted, deleted or renamed one since; call it after the
 *   next sync
 */
export function lookAtColumnsOfList(
  context: Excel.RequestContext,
  { survey, area, headerRow, own }: FoundCustomers,
): () => void {
  const { sheet, name } = survey;
  const headers = rangeAt(sheet, { ...area, rows: 1, columns: headerRow.length }).load('values');
  const movedOf = own.map((run) => lookAtPlaces(context, sheet, run));
  return () => {
    const now = (headers.values as CellValue[][])[0]!;
    const isSame = headerRow.every((header, index) => header === now[index]);
    if (!isSame || movedOf.some((moved) => moved()))
      throw new SheetProblem('customersChanged', { sheet: name });
  };
}
