import type { MovingPlace } from '../places/place';

/** Kinds of charts that are simulated. */
export const chartKinds = ['BarClustered', 'ColumnClustered', 'Line', 'Pie', 'XYScatter'] as const;
export type ChartKind = (typeof chartKinds)[number];

export const markerStyles = ['Automatic', 'None', 'Circle', 'Square', 'Diamond', 'Triangle'] as const;
export const labelPositions = ['Right', 'Left', 'Top', 'Bottom', 'Center'] as const;
export const lineStyles = ['Continuous', 'Dash', 'Dot', 'None'] as const;

/** Points of a line or of a scatter chart. */
export interface ChartMarker {
  style?: (typeof markerStyles)[number];
  /** In points, from 2 to 72. */
  size?: number;
  fill?: string;
  border?: string;
}

/** The line of a series. */
export interface ChartLineState {
  color?: string;
  style?: (typeof lineStyles)[number];
  /** In points. */
  weight?: number;
}

/** The label of a single point. */
export interface ChartPointLabel {
  text: string;
  position?: (typeof labelPositions)[number];
}

export interface ChartSeriesState {
  /** The cell with the name, the cells with the categories and those with the numbers; null: there are none. */
  readonly name: MovingPlace;
  /** A name that was given; it counts before that in the cell. */
  givenName?: string;
  /** The kind of this series, if it is another than the chart's. */
  kind?: ChartKind;
  /** True if the series is drawn on the second axes. */
  isSecondary?: boolean;
  marker?: ChartMarker;
  line?: ChartLineState;
  /** Labels of single points, by their index. */
  pointLabels?: Record<number, ChartPointLabel>;
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

export const scaleTypes = ['Linear', 'Logarithmic'] as const;

export interface ChartAxisState {
  tickLabelPosition: (typeof tickLabelPositions)[number];
  visible: boolean;
  reversePlotOrder: boolean;
  /** The ends of the axis, and the distance of its marks; left out: Excel chooses. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  scaleType?: (typeof scaleTypes)[number];
  /** Where on this axis the other one crosses; left out: at 0, or as near to it as the axis goes. */
  positionAt?: number;
  numberFormat?: string;
  title?: { text?: string; visible: boolean };
  hasMajorGridlines?: boolean;
}

export const usualAxis = (): ChartAxisState => ({
  tickLabelPosition: 'NextToAxis',
  visible: true,
  reversePlotOrder: false,
});

/** What a chart on a sheet shows, and over which cells. */
export interface ChartContent {
  readonly kind: ChartKind;
  title: { text?: string; visible: boolean };
  legend: { visible: boolean };
  plotVisibleOnly: boolean;
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
  /** The axis of values at the right; there is one as soon as a series is drawn on it. */
  secondaryValueAxis?: ChartAxisState;
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
