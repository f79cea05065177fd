import { measureKinds } from '../../classifier/measure-kinds';
import { traits } from '../../classifier/language';
import { formatValue } from '../../classifier/explain/format-value';
import type { TierRows } from '../blocks/tier-figures';
import type { NumberAxis, ScatterChart } from '../charts/scatter-chart';
import { asText, at, lastColumn, type Block, type SummaryCell } from '../layout';
import type { MapMeasure, MapMeasures, SummaryInput } from '../list';
import { words } from '../words/languages';
import { linesThatFit } from '../lines-that-fit';
import { labelsWithRoom } from './labels-with-room';
import { along, type MapAxis } from './map-axis';
import { layOutPoints } from './lay-out-points';
import { mapFormulas } from './map-formulas';
import type { MapPoints } from './map-points';

/** Rows that the chart covers. */
const chartRows = 24;
/** The longest name beside a point. */
const longestLabel = 24;

/** The map with its figures, or with the reason why it cannot be drawn. */
export interface MapBlock extends Block {
  readonly charts: readonly ScatterChart[];
}

/**
 * Lays out the map of a model that splits two measures once each: a point for each client, in the colour of her tier.
 * Up to 500 rows the points are formulas. Otherwise they are values as of the day, and so are ends of axes and
 * crossings, because Excel's axes follow no cells. For a grid with more levels, only a line that says why there is no
 * map; for any other model, no cells.
 *
 * @param placed the clients on the map (`placeClients`); undefined if there are none
 * @param rows where the names of the tiers are
 */
export function layOutMap(
  input: SummaryInput,
  placed: MapPoints | undefined,
  rows: Pick<TierRows, 'first'>,
  day: string,
  top: number,
): MapBlock {
  const { language, map, largerGrid, countsRows } = input;
  const names = map ? ([map.x.name, map.y.name] as const) : largerGrid;
  if (!names) return { cells: [], bottom: top, charts: [] };
  const text = words[language].map;
  const line = (row: number, content: string, look: 'heading' | 'note'): SummaryCell => ({
    row,
    column: at.name,
    input: asText(content),
    look,
  });
  const heading = line(top, text.heading(...names), 'heading');
  const only = (why: string) => ({
    cells: [heading, line(top + 1, why, 'note')],
    bottom: top + 2,
    charts: [],
  });
  if (!map) return only(text.moreLevels);
  if (countsRows) return only(text.addedUp);
  if (!placed) return only(text.nothing);
  const labels = labelsOf(placed);
  const formulas = mapFormulas(input, map, placed, rows);
  const { follows, remade } = text;
  const notes = notesOf(input, map, placed, labels, day, formulas ? follows : remade).map((note, index) =>
    line(top + 1 + index, note, 'note'),
  );
  const shown = labels.map(({ name, hasRoom }) => (hasRoom ? name : ''));
  const { cells, series } = layOutPoints(input, placed, shown, formulas);
  const first = top + 1 + notes.length;
  const chart: ScatterChart = {
    kind: 'scatter',
    name: 'ClientTier Map',
    title: text.heading(...names),
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

/** Says what points and lines mean, how long they hold (`howLong`), and which clients are not shown. */
function notesOf(
  { language, headers }: SummaryInput,
  map: MapMeasures,
  placed: MapPoints,
  labels: readonly MapLabel[],
  day: string,
  howLong: string,
): string[] {
  const text = words[language].map;
  const { sentenceSeparator, listSeparator } = traits[language];
  const unnamed = labels.filter(({ hasRoom }) => !hasRoom).map(({ name }) => name);
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
      howLong,
    ],
    [
      text.lines(x!, y!),
      ...both.flatMap(([{ name }, axis]) => (axis.isAtEdge ? [text.atEdge(name)] : [])),
      ...both.flatMap(([{ name }, axis]) => (axis.isLog ? [text.decades(name)] : [])),
    ],
    [
      ...(largest.length > 0 ? [text.named(number(largest.length), headers.values ?? map.x.name)] : []),
      ...(unnamed.length > 0 ? [text.noRoom(unnamed.join(listSeparator))] : []),
      ...(outside > 0 ? [text.outside(number(outside))] : []),
      ...(without > 0 ? [text.without(number(without))] : []),
    ],
  ];
  return sentences
    .filter(({ length }) => length > 0)
    .flatMap((each) => linesThatFit(each.join(sentenceSeparator)));
}

/** What to write beside one of the largest clients, if there is room for it. */
interface MapLabel {
  readonly name: string;
  readonly hasRoom: boolean;
}

function labelsOf({ largest, x, y }: MapPoints): MapLabel[] {
  const labels = largest.map((client) => ({
    x: along(x, client.x),
    y: along(y, client.y),
    text: shortened(String(client.name)),
  }));
  const room = labelsWithRoom(labels);
  return labels.map(({ text }, index) => ({ name: text, hasRoom: room[index]! }));
}

const shortened = (name: string) =>
  name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
