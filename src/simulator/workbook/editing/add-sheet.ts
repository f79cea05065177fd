import { generateRandomId, type IWorksheetData } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { activateSheet } from './activate-sheet';
import type { Book } from '../book/book';
import { emptySheet } from '../univer/empty-sheet';
import { checkSheetName } from './sheet-names';

/** What a new sheet contains, and its size. */
interface Contents {
  readonly rows: number;
  readonly columns: number;
  readonly cellData: IWorksheetData['cellData'];
}

/**
 * Adds a sheet after the others and returns its id.
 *
 * @throws HostError `InvalidArgument` or `ItemAlreadyExists` if Excel refuses the name
 */
export function addSheet(book: Book, name: string, contents?: Contents): string {
  checkSheetName(book, name, 'WorksheetCollection.add');
  const sheet = emptySheet(generateRandomId(), name);
  if (contents) {
    sheet.rowCount = Math.max(contents.rows, sheet.rowCount);
    sheet.columnCount = Math.max(contents.columns, sheet.columnCount);
    sheet.cellData = contents.cellData;
  }
  const active = book.unit.getActiveSheet().getSheetId();
  book.run(InsertSheetMutation.id, { index: book.unit.getSheetSize(), sheet });
  // Univer activates a new sheet. Excel does not, so the old one is activated again.
  book.events.silently(() => activateSheet(book, active));
  book.events.fire('Added', sheet.id, { source: 'Local' });
  return sheet.id;
}
