import type { IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { sheetArea, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import type { DeleteShift, InsertShift, MovingPlace, Place } from '../places/place';
import { fromUniverRange } from '../places/univer-range';

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Moves places when rows, columns or cells are inserted or deleted, so that each stays with its cells. */
export class MovingPlaces {
  /** The places by the id of their worksheet. */
  private readonly places = new Map<string, Set<MovingPlace>>();
  private readonly listeners = new Set<(sheetId: string) => void>();

  constructor(book: UniverBook) {
    book.onCommand(({ id, params }) => {
      const change = changes[id];
      if (!change) return;
      const { subUnitId, range } = params as { subUnitId: string; range: IRange };
      this.move(subUnitId, (area) => change(area, fromUniverRange(range)));
    });
  }

  keep(kept: MovingPlace): void {
    if (!kept.place) return;
    const { sheetId } = kept.place;
    this.places.set(sheetId, (this.places.get(sheetId) ?? new Set<MovingPlace>()).add(kept));
  }

  release(kept: MovingPlace): void {
    if (kept.place) this.places.get(kept.place.sheetId)?.delete(kept);
  }

  /** Calls `listener` each time cells of a sheet have moved. */
  onMoved(listener: (sheetId: string) => void): void {
    this.listeners.add(listener);
  }

  /** Updates places after cells (not whole rows or columns) were inserted or deleted. */
  cellsShifted({ sheetId, area }: Place, shift: InsertShift | DeleteShift): void {
    this.move(sheetId, (moved) => shiftedArea(moved, area, shift));
  }

  private move(sheetId: string, change: (area: Area) => Area | null): void {
    const places = this.places.get(sheetId) ?? [];
    for (const kept of places) {
      const area = kept.place && change(kept.place.area);
      if (area !== kept.place?.area) kept.place = area && { sheetId, area };
      if (!kept.place) this.places.get(sheetId)?.delete(kept);
    }
    for (const listener of this.listeners) listener(sheetId);
  }
}

/**
 * Returns the area after cells were inserted or deleted; null if it was deleted itself or pushed off the sheet. It
 * moves only if all of it is in the moved columns (or rows): inserting A1:B1 moves A5:B9, but not B5:C9.
 */
export function shiftedArea(area: Area, changed: Area, shift: InsertShift | DeleteShift): Area | null {
  const isVertical = shift === 'Down' || shift === 'Up';
  const band = isVertical ? columns : rows;
  if (!isWithin(band(area), band(changed))) return area;
  return { Down: insertRows, Up: deleteRows, Right: insertColumns, Left: deleteColumns }[shift](
    area,
    changed,
  );
}

const rows = (area: Area): Span => ({ start: area.row, length: area.rows });
const columns = (area: Area): Span => ({ start: area.column, length: area.columns });
const withRows = (area: Area, span: Span | null): Area | null =>
  span && isSpan(span, area.row, area.rows) ? area : span && { ...area, row: span.start, rows: span.length };
const withColumns = (area: Area, span: Span | null): Area | null =>
  span && isSpan(span, area.column, area.columns)
    ? area
    : span && { ...area, column: span.start, columns: span.length };
const isSpan = ({ start, length }: Span, first: number, count: number): boolean =>
  start === first && length === count;

const insertRows = (area: Area, inserted: Area) =>
  area.rows === sheetArea.rows ? area : withRows(area, inserting(rows(area), rows(inserted), sheetArea.rows));
const insertColumns = (area: Area, inserted: Area) =>
  area.columns === sheetArea.columns
    ? area
    : withColumns(area, inserting(columns(area), columns(inserted), sheetArea.columns));
const deleteRows = (area: Area, deleted: Area) =>
  area.rows === sheetArea.rows ? area : withRows(area, deleting(rows(area), rows(deleted)));
const deleteColumns = (area: Area, deleted: Area) =>
  area.columns === sheetArea.columns ? area : withColumns(area, deleting(columns(area), columns(deleted)));

const changes: Record<string, (area: Area, changed: Area) => Area | null> = {
  [InsertRowMutation.id]: insertRows,
  [InsertColMutation.id]: insertColumns,
  [RemoveRowMutation.id]: deleteRows,
  [RemoveColMutation.id]: deleteColumns,
};

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.start + inner.length <= outer.start + outer.length;

/** Returns the span after rows (or columns) were inserted: before the span they move it, inside they lengthen it. */
function inserting(span: Span, inserted: Span, size: number): Span | null {
  if (inserted.start >= span.start + span.length) return span;
  if (inserted.start > span.start)
    return { ...span, length: Math.min(span.length + inserted.length, size - span.start) };
  const start = span.start + inserted.length;
  return start >= size ? null : { start, length: Math.min(span.length, size - start) };
}

function deleting(span: Span, deleted: Span): Span | null {
  const before = Math.min(Math.max(span.start - deleted.start, 0), deleted.length);
  const shared =
    Math.min(span.start + span.length, deleted.start + deleted.length) - Math.max(span.start, deleted.start);
  const length = span.length - Math.max(shared, 0);
  return length > 0 ? { start: span.start - before, length } : null;
}
