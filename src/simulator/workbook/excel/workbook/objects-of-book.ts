import type { Book } from '../../book/book';
import type { ExcelObjects } from '../../book/excel-objects';
import { RangeObject } from '../ranges/range';
import { TableScopedCollectionObject } from '../tables/table-collection';
import { WorksheetObject } from '../worksheets/worksheet';

/** Makes the objects to which others lead up. */
export const objectsOfBook = (book: Book): ExcelObjects => ({
  range: (place) => new RangeObject(book, place),
  worksheet: (sheetId) => new WorksheetObject(book, sheetId),
  tablesAt: (place) => new TableScopedCollectionObject(book, place),
});
