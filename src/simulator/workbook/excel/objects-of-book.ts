import type { Book } from '../book';
import type { ExcelObjects } from '../excel-objects';
import { RangeObject } from './range';
import { TableScopedCollectionObject } from './table-collection';
import { WorksheetObject } from './worksheet';

/** Makes the objects to which others lead up. */
export const objectsOfBook = (book: Book): ExcelObjects => ({
  range: (place) => new RangeObject(book, place),
  worksheet: (sheetId) => new WorksheetObject(book, sheetId),
  tablesAt: (place) => new TableScopedCollectionObject(book, place),
});
