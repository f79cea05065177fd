import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { HostError } from '../../wire/objects/host-errors';
import { blankCell } from '../cells/cell-input';
import { SheetCells } from '../cells/sheet-cells';
import { areaAddress, boundingArea, type Area } from '../places/area';
import { mergedAreas } from '../places/merged-areas';
import type { Place } from '../places/place';
import { toUniverRange } from '../places/univer-range';
import { tablesAt } from '../tables/tables';
import type { UniverBook } from '../univer/univer-book';

/**
 * Merges the cells of a place into one; with `across`, the cells of each row. Keeps the content of the upper left cell
 * and drops the others. Includes merged areas that reach into the place: if B1:C1 is merged, merging A1:B1 gives A1:C1.
 *
 * @throws HostError `MergedRangeConflict` in a table
 */
export function mergeCells(book: UniverBook, place: Place, across: boolean): void {
  const { sheetId, area } = place;
  const rows = Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
  for (const part of across ? rows : [area]) mergeArea(book, { sheetId, area: part });
}

function mergeArea(book: UniverBook, { sheetId, area }: Place): void {
  const whole = mergedAreas(book, { sheetId, area }).reduce<Area>(boundingArea, area);
  if (whole.rows * whole.columns < 2) return;
  if (tablesAt(book, { sheetId, area: whole }).length > 0) throw conflictWithTable(areaAddress(whole));
  unmergeCells(book, { sheetId, area: whole });
  new SheetCells(book, sheetId).write(whole, (row, column) => (row + column > 0 ? blankCell : undefined));
  book.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [toUniverRange(whole)] });
}

/** Splits all merged cells that overlap a place. */
export function unmergeCells(book: UniverBook, { sheetId, area }: Place): void {
  const ranges = mergedAreas(book, { sheetId, area }).map(toUniverRange);
  if (ranges.length > 0) book.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
}

const conflictWithTable = (address: string) =>
  new HostError(
    'MergedRangeConflict',
    `Cannot complete the operation. A table can't overlap with merged cells (${address}).`,
    'Range.merge',
  );
