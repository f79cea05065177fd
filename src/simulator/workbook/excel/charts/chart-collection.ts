import { invalidArgument, itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { HostObject } from '../../../wire/objects/host-object';
import type { Book } from '../../book/book';
import { noCharts, type SheetCharts } from '../../book/sheet-chart';
import type { RangeObject } from '../ranges/range';
import { ChartObject } from './chart';
import { kindOfChart } from './kind-of-chart';
import { newChart, type SeriesBy } from './new-chart';

type Members = 'add' | 'count' | 'getItem' | 'getItemOrNullObject';

export class ChartCollectionObject extends HostObject implements HostMembers<Excel.ChartCollection, Members> {
  override readonly className = 'ChartCollection';
  override readonly scalars = ['count'];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): ChartObject[] {
    return this.all.charts.map(({ id }) => this.chart(id));
  }

  get count(): number {
    return this.all.charts.length;
  }

  /** Adds a chart of the cells of a range. Without `seriesBy`, Excel guesses, and builds of Excel guess differently. */
  add(kind: string, source: RangeObject, seriesBy: string = 'Auto'): ChartObject {
    const location = 'ChartCollection.add';
    this.book.protection.check(this.sheetId, location);
    if (!isSeriesBy(seriesBy)) throw invalidArgument(location);
    const known = kindOfChart(kind, location);
    const { charts, deleted, added } = this.all;
    const { swapsAutoSeries } = this.book.ways;
    const content = newChart(this.book, this.sheetId, known, source.existingPlace, seriesBy, swapsAutoSeries);
    const number = added + 1;
    const id = `{chart-${this.sheetId}-${number}}`;
    this.book.charts.set(this.sheetId, {
      charts: [...charts, { id, name: `Chart ${number}`, content }],
      deleted,
      added: number,
    });
    this.book.chartsChanged();
    return this.chart(id);
  }

  /** Returns the chart with a name or id. */
  getItem(key: string): ChartObject {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound('ChartCollection.getItem');
    return chart;
  }

  getItemOrNullObject(key: string): ChartObject | null {
    const found = this.all.charts.find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    return found ? this.chart(found.id) : null;
  }

  private get all(): SheetCharts {
    return this.book.charts.get(this.sheetId) ?? noCharts;
  }

  private chart(chartId: string): ChartObject {
    return new ChartObject({ book: this.book, sheetId: this.sheetId, chartId });
  }
}

const isSeriesBy = (seriesBy: string): seriesBy is SeriesBy => ['Auto', 'Columns', 'Rows'].includes(seriesBy);
