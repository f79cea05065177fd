import type { Book } from '../../book/book';
import type { ExcelObjects } from '../../book/excel-objects';
import { RangeObject } from '../ranges/range';
import { TableScopedCollectionObject } from '../tables/table-collection';
import { WorksheetObject } from '../worksheets/worksheet';

/**
 * Returns the functions that create ranges, worksheets and table collections for objects that cannot import their
 * classes.
 */
export const objectsOfBook = (book: Book): ExcelObjects => ({
  range: (place) => new RangeObject(book, place),
  worksheet: (sheetId) => new WorksheetObject(book, sheetId),
  tablesAt: (place) => new TableScopedCollectionObject(book, place),
});
