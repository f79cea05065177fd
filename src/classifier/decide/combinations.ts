import type { DecisionTable, Edge } from '../decision-table';
import { inputsOf } from '../derivation';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import type { Sliced } from '../slices';
import type { ClientDecider } from './decide-client';
import { isRank } from './prepare-columns';

/**
 * All that a table can see of a row, as one small number. A table only asks whether a measure reaches or exceeds the
 * edges that it names; these cut the number line into intervals, and *blank* is one more. Sales with a cut-off at 100
 * have three: blank, below 100, from 100. A row is the combination of them.
 */
export interface Combinations {
  /** The number of possible combinations. */
  readonly count: number;
  /**
   * Returns the combinations of the rows from `from` up to, but without, `to`; a negative number if a measure is
   * unreadable. The next call overwrites the result.
   */
  ofRows(from: number, to: number): Int32Array;
}

/** With more combinations the look-up would be larger than most sheets. */
const mostCombinations = 1 << 20;

/** The combination of a row with unreadable measures stays below 0, whatever its other measures add. */
const unreadable = -mostCombinations;

/** The numbers that the table asks whether a measure reaches (`>=`) or exceeds (`>`). */
interface Edges {
  readonly reached: Set<number>;
  readonly exceeded: Set<number>;
}

interface Axis {
  readonly column: MeasureColumn;
  readonly reached: Float64Array;
  readonly exceeded: Float64Array;
  /** The difference that a neighbouring interval makes in the combination's number. */
  readonly stride: number;
}

/** Prepares the combinations of rows; undefined if there can be too many. Each cut-off is the same in every row. */
export function* combinationsOf(
  { measures, table, derived = [] }: Model,
  columns: MeasureColumns,
  { prepared, cutoff }: ClientDecider,
): Sliced<Combinations | undefined> {
  const edgesOf = edgesByMeasure(table, cutoff);
  const computed = derived.filter(
    ({ id, derivation: { kind } }) => edgesOf.has(id) && kind !== 'given' && kind !== 'countGiven',
  );
  // What an unknown result lacks is told by its inputs: which is blank, and which is a level in words.
  for (const input of computed.flatMap(({ derivation }) => inputsOf(derivation))) {
    tellWordsApart(edgesIn(edgesOf, input));
  }
  const axes: Axis[] = [];
  let count = 1;
  for (const id of [...Object.keys(columns), ...computed.map((measure) => measure.id)]) {
    const given = columns[id];
    const isReadAsGiven = given && !measures.some((measure) => measure.id === id && isRank(measure));
    const { values, knowledge: known } = isReadAsGiven ? given : yield* prepared.columnInSlices(id);
    const { reached, exceeded } = edgesIn(edgesOf, id);
    axes.push({
      column: { values, knowledge: given?.knowledge ?? known },
      reached: Float64Array.from(reached),
      exceeded: Float64Array.from(exceeded),
      stride: count,
    });
    count *= reached.size + exceeded.size + 2;
  }
  if (count > mostCombinations) return undefined;
  let found = new Int32Array(0);
  return {
    count,
    ofRows(from, to) {
      if (found.length !== to - from) found = new Int32Array(to - from);
      found.fill(0);
      for (const axis of axes) addIntervals(found, axis, from);
      return found;
    },
  };
}

function edgesByMeasure(table: DecisionTable, cutoff: (id: string) => number): Map<string, Edges> {
  const found = new Map<string, Edges>();
  for (const { measure, from, above, upTo, below } of table.flatMap(({ when }) => when)) {
    const edges = edgesIn(found, measure);
    const add = (edge: Edge | undefined, to: Set<number>) => {
      if (edge === undefined) return;
      const number = typeof edge === 'number' ? edge : cutoff(edge);
      // Only a level in words can be compared with a cut-off that has no number.
      if (Number.isNaN(number)) tellWordsApart(edges);
      else to.add(number);
    };
    for (const edge of [from, below]) add(edge, edges.reached);
    for (const edge of [above, upTo]) add(edge, edges.exceeded);
  }
  return found;
}

/** Returns the edges of a measure in `found`, none yet if they were not there. */
function edgesIn(found: Map<string, Edges>, measure: string): Edges {
  const edges = found.get(measure) ?? { reached: new Set(), exceeded: new Set() };
  found.set(measure, edges);
  return edges;
}

/** Makes high, low and numbers three intervals. */
function tellWordsApart({ reached, exceeded }: Edges): void {
  reached.add(Infinity);
  exceeded.add(-Infinity);
}

/** Adds a measure's interval to each row's combination: 0 if it is blank, otherwise 1 and 1 more for each edge passed. */
function addIntervals(found: Int32Array, { column, reached, exceeded, stride }: Axis, from: number): void {
  const { values, knowledge: known } = column;
  if (reached.length === 1 && exceeded.length === 0)
    return addSides(found, column, reached[0]!, stride, from);
  for (let index = 0; index < found.length; index++) {
    const state = known[from + index]!;
    if (state === knowledge.known) {
      const value = values[from + index]!;
      let interval = 1;
      // Computes instead of branching, because a processor cannot predict the side of the next client.
      for (let edge = 0; edge < reached.length; edge++) interval += Number(value >= reached[edge]!);
      for (let edge = 0; edge < exceeded.length; edge++) interval += Number(value > exceeded[edge]!);
      found[index]! += stride * interval;
    } else if (state >= knowledge.unreadable) found[index] = unreadable;
  }
}

/** Does what `addIntervals` does, in half the time, for the most common case: one cut-off, compared by >=. */
function addSides(
  found: Int32Array,
  column: MeasureColumn,
  cutoff: number,
  stride: number,
  from: number,
): void {
  const { values, knowledge: known } = column;
  for (let index = 0; index < found.length; index++) {
    const state = known[from + index]!;
    if (state === knowledge.known) found[index]! += stride * (1 + Number(values[from + index]! >= cutoff));
    else if (state >= knowledge.unreadable) found[index] = unreadable;
  }
}
