import { afterEach } from '@jest/globals';
import { bookForTests } from '../../book/book-for-tests';
import { list } from '../list';

/**
 * Returns the contents of the charts with points on the sheet: series, where the axes cross, and which points have
 * names.
 */
export const maps = (sheet = 'Client Summary') =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/chartType,items/title/visible');
    await context.sync();
    const found = charts.items.filter(({ chartType }) => chartType === 'XYScatter');
    for (const { axes, series } of found) {
      axes.categoryAxis.load('positionAt,maximum');
      axes.valueAxis.load('positionAt');
      series.load('items/name,items/markerStyle,items/markerBackgroundColor');
    }
    await context.sync();
    const read = found.map((chart) =>
      chart.series.items.map((one) => ({
        name: one.name,
        style: one.markerStyle,
        xs: one.getDimensionValues('Categories'),
        ys: one.getDimensionValues('Values'),
      })),
    );
    await context.sync();
    return found.map(({ title, axes }, index) => ({
      isTitled: title.visible,
      crossing: [axes.categoryAxis.positionAt, axes.valueAxis.positionAt],
      series: read[index]!.map(({ xs, ys, ...one }) => ({
        ...one,
        // Excel draws no point where a number is missing.
        points: xs.value
          .map((x, point) => [Number(x), Number(ys.value[point])])
          .filter((point) => point.every(Number.isFinite)),
      })),
    }));
  });

/** Opens a workbook for the tests of a file, blank again after each. Call it once. */
export function mapBook() {
  const book = bookForTests();
  afterEach(async () => {
    book.workbook.ways.refusesMarkerStyle = false;
    await book.clear();
  });

  const open = () => book.addSheet('List', list.slice(0, 7));

  return { book, open };
}
