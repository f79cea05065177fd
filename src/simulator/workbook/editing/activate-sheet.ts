import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { UniverBook } from '../univer/univer-book';

/** Activates a sheet, as a click on its tab does. */
export function activateSheet(book: UniverBook, sheetId: string): void {
  book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}
