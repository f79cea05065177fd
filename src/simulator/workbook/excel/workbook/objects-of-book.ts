import type { Book } from '../../book/book';
import type { ExcelObjects } from '../../book/excel-objects';
import { RangeObject } from '../ranges/range';
import { TableScopedCollectionObject } from '../tables/table-collection';
import { WorksheetObject } from '../worksheets/worksheet';

/** Returns functions that make ranges, worksheets and table collections, for classes that cannot import each other. */
export const objectsOfBook = (book: Book): ExcelObjects => ({
  range: (place) => new RangeObject(book, place),
  worksheet: (sheetId) => new WorksheetObject(book, sheetId),
  tablesAt: (place) => new TableScopedCollectionObject(book, place),
});
