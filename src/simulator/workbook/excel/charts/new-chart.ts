import { valueTypesIn } from './value-types-in';
import type { Book } from '../../book/book';
import { usualAxis, type ChartContent, type ChartKind, type ChartSeriesState } from '../../book/sheet-chart';
import type { Area } from '../../places/area';
import type { MovingPlace, Place } from '../../places/place';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** The cells, from the first one on, over which Excel puts a chart whose place was not set. */
const firstPlace: Area = { row: 1, column: 1, rows: 15, columns: 8 };

/**
 * Reads a range as Excel does to make a chart of it: texts in the first row are names of series, texts in the first
 * column are categories, and a blank first cell shows that there are both. A scatter chart takes the x values from the
 * first of several columns, even if it has numbers.
 *
 * @param swapsAuto true if `Auto` takes series from rows, and not from columns as in other builds
 */
export function newChart(
  book: Book,
  sheetId: string,
  kind: ChartKind,
  source: Place,
  seriesBy: SeriesBy,
  swapsAuto: boolean,
): ChartContent {
  const { area } = source;
  const typeAt = valueTypesIn(book, source);
  const isCornerBlank = typeAt(0, 0) === 'Empty';
  const hasHead = area.rows > 1 && (isCornerBlank || isText(typeAt(0, area.columns - 1)));
  const hasSide =
    area.columns > 1 && (isCornerBlank || kind === 'XYScatter' || isText(typeAt(area.rows - 1, 0)));
  const [top, left] = [Number(hasHead), Number(hasSide)];
  const auto = area.rows - top >= area.columns - left !== swapsAuto ? 'Columns' : 'Rows';
  const byColumns = (seriesBy === 'Auto' ? auto : seriesBy) === 'Columns';
  const keep = (row: number, column: number, rows: number, columns: number): MovingPlace => {
    const isNone = rows === 0 || columns === 0;
    const at = { row: area.row + row, column: area.column + column, rows, columns };
    const kept: MovingPlace = { place: isNone ? null : { sheetId: source.sheetId, area: at } };
    book.places.keep(kept);
    return kept;
  };
  const [rows, columns] = [area.rows - top, area.columns - left];
  const series = Array.from({ length: byColumns ? columns : rows }, (_, index): ChartSeriesState => ({
    name: byColumns ? keep(0, left + index, top, 1) : keep(top + index, 0, 1, left),
    categories: byColumns ? keep(top, 0, rows, left) : keep(0, left, top, columns),
    values: byColumns ? keep(top, left + index, rows, 1) : keep(top + index, left, 1, columns),
    pointFills: new Map(),
  }));
  const covers: MovingPlace = { place: { sheetId, area: firstPlace } };
  book.places.keep(covers);
  return {
    kind,
    title: { visible: true },
    legend: { visible: true },
    plotVisibleOnly: true,
    categoryAxis: usualAxis(),
    valueAxis: usualAxis(),
    series,
    covers,
  };
}

const isText = (type: string) => type === 'String';
