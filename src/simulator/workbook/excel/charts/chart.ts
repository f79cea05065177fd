import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { noCharts, type ChartKind } from '../../book/sheet-chart';
import { boundingArea } from '../../places/area';
import { parseAddress } from '../../places/parse-address';
import type { RangeObject } from '../ranges/range';
import { ChartAxesObject } from './chart-axes';
import { ChartPart, type ChartPlace } from './chart-part';
import { ChartSeriesCollectionObject } from './chart-series-collection';
import { ChartLegendObject, ChartTitleObject } from './chart-texts';

type Members =
  | 'axes'
  | 'chartType'
  | 'delete'
  | 'id'
  | 'legend'
  | 'name'
  | 'plotVisibleOnly'
  | 'series'
  | 'setPosition'
  | 'title';

export class ChartObject extends ChartPart implements HostMembers<Excel.Chart, Members> {
  override readonly className = 'Chart';
  override readonly scalars = ['chartType', 'id', 'name', 'plotVisibleOnly'];
  override readonly writable = ['name', 'plotVisibleOnly'];
  override readonly id: string;

  constructor(at: ChartPlace) {
    super(at);
    this.id = at.chartId;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(name: string) {
    this.at.book.protection.check(this.at.sheetId, 'Chart.name');
    if (name === '') throw invalidArgument('Chart.name');
    this.chart.name = name;
    this.at.book.chartsChanged();
  }

  get chartType(): ChartKind {
    return this.content.kind;
  }

  get plotVisibleOnly(): boolean {
    return this.content.plotVisibleOnly;
  }

  set plotVisibleOnly(only: boolean) {
    this.toChange('plotVisibleOnly').plotVisibleOnly = only;
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this.at);
  }

  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.at);
  }

  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.at);
  }

  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.at);
  }

  /** Places the chart over the cells from `start` to `end`; without `end`, over a single cell. */
  setPosition(start: RangeObject | string, end: RangeObject | string = start): void {
    const { book, sheetId } = this.at;
    const areaOf = (cell: RangeObject | string) => {
      const place =
        typeof cell === 'string'
          ? parseAddress(book, sheetId, cell, 'Chart.setPosition')
          : cell.existingPlace;
      if (place.sheetId !== sheetId) throw invalidArgument('Chart.setPosition');
      return place.area;
    };
    this.toChange('setPosition').covers.place = {
      sheetId,
      area: boundingArea(areaOf(start), areaOf(end)),
    };
  }

  delete(): void {
    const { book, sheetId } = this.at;
    book.protection.check(sheetId, 'Chart.delete');
    const { chart } = this;
    const { charts, deleted, added } = book.charts.get(sheetId) ?? noCharts;
    book.charts.set(sheetId, {
      charts: charts.filter((other) => other !== chart),
      deleted: chart.content ? deleted : [...deleted, chart.id],
      added,
    });
    book.chartsChanged();
  }
}
