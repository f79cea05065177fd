import { measureKinds } from '../../classifier/measure-kinds';
import { traits } from '../../classifier/language';
import { formatValue } from '../../classifier/explain/format-value';
import type { CellBlock } from '../charts/cell-block';
import type { NumberAxis, PointSeries, ScatterChart } from '../charts/scatter-chart';
import { uncolored } from '../charts/charts-of-tiers';
import { asText, at, firstFigure, firstFigureRow, lastColumn, type Block, type SummaryCell } from '../layout';
import type { MapMeasure, MapMeasures, SummaryInput } from '../list';
import { words } from '../words/languages';
import type { MapAxis } from './map-axis';
import { placeClients, type MapPoint, type MapPoints } from './map-points';

/** Rows that the chart covers. */
const chartRows = 24;
/** The colour of the rings around the largest clients, and of the names beside them. */
const ringColor = '#404040';
/** The longest name beside a point. */
const longestLabel = 24;

/** The map with its figures, or with the reason why it cannot be drawn. */
export interface MapBlock extends Block {
  readonly charts: readonly ScatterChart[];
}

/**
 * Lays out the map of a model that splits two measures once each: a point for each client, in the colour of her tier.
 * Points, ends of axes and crossings are values as of the day, because Excel's axes follow no cells. No cells if the
 * model is no such grid.
 */
export function layOutMap(input: SummaryInput, day: string, top: number): MapBlock {
  const { language, map, countsRows } = input;
  if (!map) return { cells: [], bottom: top, charts: [] };
  const text = words[language].map;
  const line = (row: number, content: string, look: 'heading' | 'note'): SummaryCell => ({
    row,
    column: at.name,
    input: asText(content),
    look,
  });
  const heading = line(top, text.heading(map.x.name, map.y.name), 'heading');
  const only = (why: string) => ({
    cells: [heading, line(top + 1, why, 'note')],
    bottom: top + 2,
    charts: [],
  });
  if (countsRows) return only(text.addedUp);
  const placed = placeClients(input, map);
  if (!placed) return only(text.nothing);
  const notes = notesOf(input, map, placed, day).map((note, index) => line(top + 1 + index, note, 'note'));
  const { cells, series } = figuresOf(input, placed);
  const first = top + 1 + notes.length;
  const chart: ScatterChart = {
    kind: 'scatter',
    name: 'ClientTier Map',
    title: text.heading(map.x.name, map.y.name),
    series,
    x: axisOf(map.x, placed.x),
    y: axisOf(map.y, placed.y),
    covers: { row: first, column: at.name, rows: chartRows, columns: lastColumn + 1 },
  };
  return { cells: [heading, ...notes, ...cells], bottom: first + chartRows, charts: [chart] };
}

const axisOf = ({ name, kind }: MapMeasure, { min, max, step, isLog, crossing }: MapAxis): NumberAxis => {
  const isWhole = (step ?? min) >= 1;
  return {
    title: name,
    min,
    max,
    ...(step !== undefined && { step }),
    isLog,
    crossing,
    numberFormat: measureKinds[kind].percent ? '0%' : isWhole ? '#,##0' : 'General',
  };
};

/** Says what points and lines mean, and which clients are not shown. */
function notesOf(
  { language, headers }: SummaryInput,
  map: MapMeasures,
  placed: MapPoints,
  day: string,
): string[] {
  const text = words[language].map;
  const { sentenceSeparator } = traits[language];
  const { clients, isBinned, tiers, outside, without, largest } = placed;
  const number = (value: number) => formatValue(value, 'amount', language);
  const both = [
    [map.x, placed.x],
    [map.y, placed.y],
  ] as const;
  const points = tiers.reduce((sum, each) => sum + each.points.length, 0);
  const cutoffOf = ({ cutoff, kind }: MapMeasure) => formatValue(cutoff, kind, language);
  const [x, y] = [map.x, map.y].map((measure) => text.cutoff(measure.name, cutoffOf(measure)));
  const sentences = [
    [
      isBinned ? text.binned(day, number(clients), number(points)) : text.points(day, number(clients)),
      text.remade,
    ],
    [
      text.lines(x!, y!),
      ...both.flatMap(([{ name }, axis]) => (axis.isAtEdge ? [text.atEdge(name)] : [])),
      ...both.flatMap(([{ name }, axis]) => (axis.isLog ? [text.decades(name)] : [])),
    ],
    [
      ...(largest.length > 0 ? [text.named(number(largest.length), headers.values ?? map.x.name)] : []),
      ...(outside > 0 ? [text.outside(number(outside))] : []),
      ...(without > 0 ? [text.without(number(without))] : []),
    ],
  ];
  return sentences.filter(({ length }) => length > 0).map((each) => each.join(sentenceSeparator));
}

/** Lays out the figures that only the chart reads: two columns for each tier, and three for named clients. */
function figuresOf({ language, tiers }: SummaryInput, { tiers: placed, largest }: MapPoints) {
  const cells: SummaryCell[] = [];
  const series: PointSeries[] = [];
  let column = firstFigure;
  const put = (row: number, at: number, input: string | number) =>
    cells.push({ row: firstFigureRow + row, column: at, input, look: 'aside' });
  const block = (at: number, rows: number): CellBlock => ({
    row: firstFigureRow + 1,
    column: at,
    rows,
    columns: 1,
  });
  const putPoints = (name: string, points: readonly MapPoint[], color: string, labels?: string[]) => {
    points.forEach(({ x, y }, index) => {
      put(1 + index, column, x);
      put(1 + index, column + 1, y);
    });
    for (const at of [column, column + 1]) put(0, at, asText(name));
    const [xs, ys] = [block(column, points.length), block(column + 1, points.length)];
    series.push({ name, xs, ys, color, ...(labels && { labels }) });
    column += 2;
  };
  // Comes first, so that the points of the tiers are drawn above them.
  if (largest.length > 0) {
    const names = largest.map(({ name }) => shortened(String(name)));
    putPoints(words[language].map.largest, largest, ringColor, names);
    largest.forEach(({ name }, index) =>
      put(1 + index, column, typeof name === 'number' ? name : asText(String(name))),
    );
    column += 1;
  }
  for (const { tier, points } of placed) {
    const { name, color } = tiers[tier]!;
    putPoints(name, points, color?.fill ?? uncolored);
  }
  return { cells, series };
}

const shortened = (name: string) =>
  name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
