import type { Book } from '../../../book/book';
import { noCharts, type ChartSeriesState } from '../../../book/sheet-chart';
import { cellValue } from '../../../cells/cell-values';
import { displayedText } from '../../../cells/displayed-text';
import { SheetCells } from '../../../cells/sheet-cells';
import type { Place } from '../../../places/place';
import { pictureColumns, type ColumnPicture } from './column-picture';
import { displayedIn } from '../displayed-in';
import { picturePoints, type PointPicture } from './point-picture';

/** A bar of a chart, ready to draw. */
export interface ChartBar {
  readonly name: string;
  /** The length of the bar; 0 if its cell has no number. */
  readonly value: number;
  /** The number as its cell shows it. */
  readonly label: string;
  /** The colour, `#RRGGBB`; left out if Excel chooses it. */
  readonly fill?: string;
}

/** The present content of a bar chart. */
export interface BarPicture {
  readonly kind: 'bars';
  readonly title: string;
  /** The bars from top to bottom. */
  readonly bars: readonly ChartBar[];
}

/** The present content of a chart, ready to draw. */
export type ChartPicture = BarPicture | ColumnPicture | PointPicture;

/**
 * Returns the charts of the active sheet with the present content of their cells. Leaves out charts of a file, which
 * are not read.
 */
export function pictureCharts(book: Book): ChartPicture[] {
  const { charts } = book.charts.get(book.unit.getActiveSheet().getSheetId()) ?? noCharts;
  return charts.flatMap(({ content }): ChartPicture[] => {
    if (content?.kind === 'ColumnClustered') return [pictureColumns(book, content)];
    if (content?.kind === 'XYScatter') return [picturePoints(book, content)];
    const [series] = content?.series ?? [];
    if (content?.kind !== 'BarClustered' || !series?.values.place) return [];
    const bars = barsOf(book, series, series.values.place);
    if (!content.categoryAxis.reversePlotOrder) bars.reverse();
    return [{ kind: 'bars', title: content.title.text ?? '', bars }];
  });
}

function barsOf(book: Book, { categories, fill, pointFills }: ChartSeriesState, values: Place): ChartBar[] {
  const names = displayedIn(book, categories);
  const cells = new SheetCells(book, values.sheetId);
  const shown = cells.read(values.area, (cell) => ({
    value: cellValue(cell),
    label: displayedText(cell, cells.style(cell)),
  }));
  return shown.flat().map(({ value, label }, index) => {
    const color = pointFills.get(index) ?? fill;
    return {
      name: names[index] ?? '',
      value: typeof value === 'number' ? value : 0,
      label,
      ...(color !== undefined && { fill: color }),
    };
  });
}
