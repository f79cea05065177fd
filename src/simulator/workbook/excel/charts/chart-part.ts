import { itemNotFound, notImplemented } from '../../../wire/objects/host-errors';
import { HostObject } from '../../../wire/objects/host-object';
import type { Book } from '../../book/book';
import { noCharts, type ChartAxisState, type ChartContent, type SheetChart } from '../../book/sheet-chart';

/** The place of a chart in the workbook. */
export interface ChartPlace {
  readonly book: Book;
  readonly sheetId: string;
  readonly chartId: string;
}

/** One of the axes of a chart. */
export type WhichAxis = 'categoryAxis' | 'valueAxis' | 'secondaryValueAxis';

/**
 * A chart, or an object inside one. It is not found once the chart was deleted. Changing it on a protected sheet is
 * refused.
 */
export abstract class ChartPart extends HostObject {
  constructor(protected readonly at: ChartPlace) {
    super();
  }

  protected get chart(): SheetChart {
    const { book, sheetId, chartId } = this.at;
    const { charts } = book.charts.get(sheetId) ?? noCharts;
    const chart = charts.find(({ id }) => id === chartId);
    if (!chart) throw itemNotFound(`${this.className}`);
    return chart;
  }

  /** Returns the content of the chart; refuses a chart that came with a file. */
  protected get content(): ChartContent {
    const { content } = this.chart;
    if (!content) throw notImplemented(this.className, 'of a chart that came with the file');
    return content;
  }

  /** Returns an axis. The secondary value axis is not found if no series is drawn on it. */
  protected axisOf(which: WhichAxis): ChartAxisState {
    const axis = this.content[which];
    if (!axis) throw itemNotFound(this.className);
    return axis;
  }

  /** Returns the content of the chart to change it. */
  protected toChange(member: string): ChartContent {
    const { book, sheetId } = this.at;
    book.protection.check(sheetId, `${this.className}.${member}`);
    book.chartsChanged();
    return this.content;
  }
}
