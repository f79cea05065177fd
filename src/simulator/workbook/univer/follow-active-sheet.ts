import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { SetSheetsFilterRangeMutation } from '@univerjs/sheets-filter';
import type { UniverBook } from './univer-book';

/**
 * Lets the filter and the merged cells of the active sheet move as rows and columns come and go. Univer 0.25.1 moves
 * those of one sheet only: the last one that was activated, filtered, merged or typed below a filter. If that was
 * another one, activates the active sheet once more. A new or unhidden sheet is such another one, because Univer says
 * that it is active only after the former sheet is active again.
 */
export function followActiveSheet(book: UniverBook): void {
  let isFollowed = true;
  const activeId = () => book.unit.getActiveSheet().getSheetId();
  book.onCommand(({ id, params }) => {
    if (!followed.has(id)) return;
    const isOfActive = (params as { subUnitId: string }).subUnitId === activeId();
    if (!isOfActive) isFollowed = false;
    else if (id === SetWorksheetActiveOperation.id) isFollowed = true;
  });
  book.beforeCommand(({ id }) => {
    if (isFollowed || !moving.has(id)) return;
    book.run(SetWorksheetActiveOperation.id, { subUnitId: activeId() });
  });
}

const followed: ReadonlySet<string> = new Set([
  SetWorksheetActiveOperation.id,
  SetSheetsFilterRangeMutation.id,
  AddWorksheetMergeMutation.id,
  SetRangeValuesMutation.id,
]);

const moving: ReadonlySet<string> = new Set([
  InsertColByRangeCommand.id,
  InsertRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
]);
