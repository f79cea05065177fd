import { SetColHiddenMutation } from '@univerjs/sheets';
import type { Book } from '../book/book';
import { SheetCells } from '../cells/sheet-cells';
import { areaAddress, intersection, parseArea, sheetArea, type Area } from '../places/area';
import type { MovingPlace, Place } from '../places/place';
import { toUniverRange } from '../places/univer-range';

const columnsOf = ({ column, columns }: Area): Area => ({ ...sheetArea, column, columns });

/** Groups the columns of a range. They get a bracket above, with which the user closes them. */
export function groupColumns(book: Book, { sheetId, area }: Place): void {
  const kept: MovingPlace = { place: { sheetId, area: columnsOf(area) } };
  book.places.keep(kept);
  book.columnGroups.set(sheetId, [...(book.columnGroups.get(sheetId) ?? []), kept]);
}

/** Closes the groups that are within the columns of a range. */
export function closeGroups(book: Book, { sheetId, area }: Place): void {
  for (const group of groupsOn(book, sheetId)) {
    if (intersection(columnsOf(area), group)?.columns !== group.columns) continue;
    const cells = new SheetCells(book, sheetId);
    cells.makeRoom({ ...group, row: 0, rows: 1 });
    const ranges = [toUniverRange({ ...group, row: 0, rows: 1 })];
    book.run(SetColHiddenMutation.id, { subUnitId: sheetId, ranges });
  }
}

const groupsOn = (book: Book, sheetId: string): Area[] =>
  (book.columnGroups.get(sheetId) ?? []).flatMap(({ place }) => (place ? [place.area] : []));

/** Returns the groups of columns on a sheet: `AI:AY`. */
export const savedGroups = (book: Book, sheetId: string): string[] =>
  groupsOn(book, sheetId).map(areaAddress);

/** Gives a sheet its saved groups. */
export function giveGroups(book: Book, sheetId: string, groups: readonly string[]): void {
  for (const address of groups) {
    const area = parseArea(address);
    if (area) groupColumns(book, { sheetId, area });
  }
}
