import { parseArea, areaAddress } from '../places/area';
import type { MovingPlace } from '../places/place';
import type { Book } from './book';
import { type ChartContent, type ChartSeriesState, type SheetCharts } from './sheet-chart';

/** Cells on a sheet; null if there are none, or if they were deleted. */
export type SavedCells = { readonly sheet: string; readonly address: string } | null;

type SavedSeries = Omit<ChartSeriesState, 'name' | 'categories' | 'values' | 'pointFills'> & {
  readonly name: SavedCells;
  readonly categories: SavedCells;
  readonly values: SavedCells;
  readonly pointFills: readonly (readonly [index: number, fill: string])[];
};

/** The content of a chart as plain JSON. Places are addresses with the names of their sheets. */
export type SavedContent = Omit<ChartContent, 'series' | 'covers'> & {
  readonly series: readonly SavedSeries[];
  readonly covers: SavedCells;
};

export interface SavedCharts extends Omit<SheetCharts, 'charts'> {
  readonly charts: readonly { readonly id: string; readonly name: string; readonly content?: SavedContent }[];
}

/** Returns the charts of a sheet as plain JSON; undefined if the sheet never had one. */
export function savedCharts(book: Book, sheetId: string): SavedCharts | undefined {
  const all = book.charts.get(sheetId);
  if (!all) return undefined;
  const cellsOf = ({ place }: MovingPlace): SavedCells => {
    const sheet = place && book.findSheet(place.sheetId);
    return sheet ? { sheet: sheet.getName(), address: areaAddress(place.area) } : null;
  };
  const charts = all.charts.map(({ id, name, content }) => {
    if (!content) return { id, name };
    const series = content.series.map((one): SavedSeries => ({
      ...one,
      name: cellsOf(one.name),
      categories: cellsOf(one.categories),
      values: cellsOf(one.values),
      pointFills: [...one.pointFills],
    }));
    return { id, name, content: structuredClone({ ...content, series, covers: cellsOf(content.covers) }) };
  });
  return { ...all, charts };
}

/** Gives a sheet its saved charts. */
export function giveCharts(book: Book, sheetId: string, { charts, deleted, added }: SavedCharts): void {
  const placeOf = (cells: SavedCells): MovingPlace => {
    const sheet = cells && book.findSheet(cells.sheet);
    const area = cells && parseArea(cells.address);
    const kept: MovingPlace = { place: sheet && area ? { sheetId: sheet.getSheetId(), area } : null };
    book.places.keep(kept);
    return kept;
  };
  book.charts.set(sheetId, {
    deleted,
    added,
    charts: charts.map(({ id, name, content }) => {
      if (!content) return { id, name };
      const series = content.series.map((one): ChartSeriesState => ({
        ...one,
        name: placeOf(one.name),
        categories: placeOf(one.categories),
        values: placeOf(one.values),
        pointFills: new Map(one.pointFills),
      }));
      return { id, name, content: { ...structuredClone(content), series, covers: placeOf(content.covers) } };
    }),
  });
}
