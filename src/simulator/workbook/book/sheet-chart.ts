import type { MovingPlace } from '../places/place';

/** The kinds of charts that are simulated. */
export const chartKinds = ['BarClustered', 'ColumnClustered', 'Line', 'Pie', 'XYScatter'] as const;
export type ChartKind = (typeof chartKinds)[number];

export const markerStyles = ['Automatic', 'None', 'Circle', 'Square', 'Diamond', 'Triangle'] as const;
export const labelPositions = ['Right', 'Left', 'Top', 'Bottom', 'Center'] as const;
export const lineStyles = ['Continuous', 'Dash', 'Dot', 'None'] as const;

/** The marks of points on a line or in a scatter chart. */
export interface ChartMarker {
  style?: (typeof markerStyles)[number];
  /** Width in points, from 2 to 72. */
  size?: number;
  fill?: string;
  border?: string;
}

/** The line of a series. */
export interface ChartLineState {
  color?: string;
  style?: (typeof lineStyles)[number];
  /** Width in points. */
  weight?: number;
}

/** The label of a single point. */
export interface ChartPointLabel {
  text: string;
  position?: (typeof labelPositions)[number];
}

export interface ChartSeriesState {
  /** The cells with the name, the categories and the numbers; null for any that the series does not have. */
  readonly name: MovingPlace;
  /** A name given by the add-in; it replaces that in the cell. */
  givenName?: string;
  /** The kind of this series, if it differs from the chart's. */
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
  /** The ends of the axis, and the distance between marks; left out if Excel chooses them. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  /** How many names are between two that are shown, and one; left out if Excel chooses. */
  tickLabelSpacing?: number;
  /** The angle of the names or numbers in degrees; left out if Excel chooses. */
  textOrientation?: number;
  scaleType?: (typeof scaleTypes)[number];
  /**
   * The number on this axis at which the other axis crosses; left out for 0, or the number nearest to 0 on the axis.
   */
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

/** The content of a chart on a sheet, and the cells that it covers. */
export interface ChartContent {
  readonly kind: ChartKind;
  title: { text?: string; visible: boolean };
  legend: { visible: boolean };
  plotVisibleOnly: boolean;
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
  /** The value axis at the right; it exists if a series is drawn on it. */
  secondaryValueAxis?: ChartAxisState;
  readonly series: ChartSeriesState[];
  readonly covers: MovingPlace;
}

/**
 * A chart on a sheet. Without content, it came with a file and was not read: it has only a name, and can be deleted.
 */
export interface SheetChart {
  readonly id: string;
  name: string;
  readonly content?: ChartContent;
}

/** The charts of a sheet, and the ids of the file's charts that were deleted. */
export interface SheetCharts {
  readonly charts: readonly SheetChart[];
  readonly deleted: readonly string[];
  /** How many charts were ever added, to number the names of new ones. */
  readonly added: number;
}

export const noCharts: SheetCharts = { charts: [], deleted: [], added: 0 };
