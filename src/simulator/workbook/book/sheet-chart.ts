import type { MovingPlace } from '../places/place';

/** Kinds of charts that are simulated. */
export const chartKinds = ['BarClustered', 'ColumnClustered', 'Line', 'Pie'] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface ChartSeriesState {
  kind: ChartKind;
  /** The cell with the name, the cells with the categories and those with the numbers; null: there are none. */
  readonly name: MovingPlace;
  readonly categories: MovingPlace;
  readonly values: MovingPlace;
  fill?: string;
  lineColor?: string;
  /** In points. */
  lineWeight?: number;
  /** In per cent of a bar's width. */
  gapWidth?: number;
  hasDataLabels?: boolean;
  markerStyle?: 'Automatic' | 'None';
  /** Fills of single points, by their index. */
  readonly pointFills: Map<number, string>;
}

export interface ChartAxisState {
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  visible: boolean;
  reversePlotOrder: boolean;
}

export const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** What a chart on a sheet shows, and where. */
export interface ChartContent {
  readonly kind: ChartKind;
  title: { text?: string; visible: boolean };
  legend: { position: (typeof legendPositions)[number]; visible: boolean };
  plotVisibleOnly: boolean;
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
  readonly series: ChartSeriesState[];
  /** The cells that it covers. */
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
