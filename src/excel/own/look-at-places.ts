import { segmentRoles } from '../../sheet/segment-role';
import { areaOf, areaProperties, type Area } from '../office/area';
import { ownName, type OwnColumns } from './own-names';

/**
 * Queues asking where the columns of a run are. If somebody inserts or deletes a column after they were found, other cells
 * would be read for theirs.
 *
 * @returns a function that returns where the first column is that has moved (or was, if it is deleted); undefined if none
 *   has; call it after the next sync
 */
export function lookAtPlaces(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { number, columns, isCopy }: Pick<OwnColumns, 'number' | 'columns' | 'isCopy'>,
): () => Area | undefined {
  const scope = isCopy ? sheet.names : workbook.names;
  const places = segmentRoles.flatMap((role) => {
    const was = columns[role];
    if (!was) return [];
    const named = scope.getItemOrNullObject(ownName(number, role)).getRangeOrNullObject();
    return [{ was, now: named.load(areaProperties) }];
  });
  return () => {
    const moved = places.find(({ was, now }) => now.rowIndex !== was.top || now.columnIndex !== was.left);
    return moved && areaOf(moved.now);
  };
}
