import type { MovingPlace } from '../places/place';

/** Kinds of charts that are simulated. */
export const chartKinds = ['BarClustered', 'Pie'] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface ChartSeriesState {
  /** The cell with the name, the cells with the categories and those with the numbers; null: there are none. */
  readonly name: MovingPlace;
  categories: MovingPlace;
  values: MovingPlace;
  fill?: string;
  /** Distance between bars, in per cent of a bar's width. */
  gapWidth?: number;
  hasDataLabels?: boolean;
  /** True if bars below 0 are white. */
  invertIfNegative?: boolean;
  /** Fills of single points, by their index. */
  readonly pointFills: Map<number, string>;
}

export const tickLabelPositions = ['NextToAxis', 'High', 'Low', 'None'] as const;

export interface ChartAxisState {
  tickLabelPosition: (typeof tickLabelPositions)[number];
  visible: boolean;
  reversePlotOrder: boolean;
}

/** What a chart on a sheet shows, and over which cells. */
export interface ChartContent {
  readonly kind: ChartKind;
  title: { text?: string; visible: boolean };
  legend: { visible: boolean };
  plotVisibleOnly: boolean;
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
  readonly series: ChartSeriesState[];
  readonly covers: MovingPlace;
}

/** A chart on a sheet. Without content it came with a file and is not read: it has only a name, and can be deleted. */
export interface SheetChart {
  readonly id: string;
  name: string;
  readonly content?: ChartContent;
}

/** The charts of a sheet, and the ids of those in the file that were deleted. */
export interface SheetCharts {
  readonly charts: readonly SheetChart[];
  readonly deleted: readonly string[];
  /** How many were ever added: numbers for names. */
  readonly added: number;
}

export const noCharts: SheetCharts = { charts: [], deleted: [], added: 0 };
