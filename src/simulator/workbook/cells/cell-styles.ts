import type { IStyleData } from '@univerjs/core';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { SheetCells } from './sheet-cells';

/** Returns the property of the style that `pick` selects; null if the cells differ in it. */
export function commonStyle<T extends string | number | boolean>(
  book: UniverBook,
  { sheetId, area }: Place,
  pick: (style: IStyleData | null) => T,
): T | null {
  const cells = new SheetCells(book, sheetId);
  const read = cells.inUse(area);
  const values = new Set(read ? cells.read(read, (cell) => pick(cells.style(cell))).flat() : [pick(null)]);
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/**
 * Sets these properties of the cells' style, and removes those that are null. In whole columns, changes only the cells
 * that Univer's sheet has.
 */
export function applyStyle(book: UniverBook, { sheetId, area }: Place, style: StyleChange): void {
  const cells = new SheetCells(book, sheetId);
  const written = cells.inUse(area) ?? area;
  cells.writeStyle(written, () => style as IStyleData);
}

/** Properties of a style to set; null removes a property. */
export type StyleChange = { readonly [Name in keyof IStyleData]?: IStyleData[Name] | null };
