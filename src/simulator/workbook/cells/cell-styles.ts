import type { IStyleData } from '@univerjs/core';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { SheetCells } from './sheet-cells';

/** The style of the cells: what all of them have in common, null where they differ. */
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

/** Gives the cells this style besides what they have; null members are taken off. Of whole columns, the cells in use. */
export function applyStyle(book: UniverBook, { sheetId, area }: Place, style: StyleChange): void {
  const cells = new SheetCells(book, sheetId);
  const written = cells.inUse(area) ?? area;
  cells.writeStyle(written, () => style as IStyleData);
}

/** Members of a style to set; null takes one off. */
export type StyleChange = { readonly [Name in keyof IStyleData]?: IStyleData[Name] | null };
