import type { DecisionTable, Edge } from '../decision-table';
import { inputsOf } from '../derivation';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import type { Sliced } from '../slices';
import type { ClientDecider } from './decide-client';
import { isRank } from './prepare-columns';

/**
 * Gives each row a small number, such that rows with the same number get the same decision. A table only asks whether a
 * measure reaches or exceeds certain edges, which cut the number line into intervals; *blank* is one more. For example,
 * sales with a cut-off at 100 have three intervals: blank, below 100, from 100. A combination is one interval of each
 * measure.
 */
export interface Combinations {
  /** How many combinations are possible. */
  readonly count: number;
  /**
   * Returns the combination of each row from `from` to before `to`; a negative number if one of its measures is
   * unreadable. The next call overwrites the array.
   */
  ofRows(from: number, to: number): Int32Array;
}

/** The most combinations to prepare; with more, the look-up would be larger than most sheets. */
const mostCombinations = 1 << 20;

/**
 * Added to a combination if a measure is unreadable: so low that the sum stays below 0 whatever the other measures add.
 */
const unreadable = -mostCombinations;

/** The numbers with which a table compares one measure: does the measure reach them (`>=`) or exceed them (`>`)? */
interface Edges {
  readonly reached: Set<number>;
  readonly exceeded: Set<number>;
}

interface Axis {
  readonly column: MeasureColumn;
  readonly reached: Float64Array;
  readonly exceeded: Float64Array;
  /** How much the next interval of this measure adds to the combination's number. */
  readonly stride: number;
}

/**
 * Prepares the combinations of rows. Takes only cut-offs with one number for all rows. Returns undefined if there may
 * be too many combinations.
 */
export function* combinationsOf(
  { measures, table, derived = [] }: Model,
  columns: MeasureColumns,
  { prepared, cutoff }: ClientDecider,
): Sliced<Combinations | undefined> {
  const edgesOf = edgesByMeasure(table, cutoff);
  const computed = derived.filter(
    ({ id, derivation: { kind } }) => edgesOf.has(id) && kind !== 'given' && kind !== 'countGiven',
  );
  // If a computed measure is unknown, the result names the input at fault: a blank cell, or one that says "high" or
  // "low". A blank cell has an interval of its own already; adds intervals for "high" and "low".
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
      // A cut-off without a number still separates "high" from "low"; numbers cannot be compared with it.
      if (Number.isNaN(number)) tellWordsApart(edges);
      else to.add(number);
    };
    for (const edge of [from, below]) add(edge, edges.reached);
    for (const edge of [above, upTo]) add(edge, edges.exceeded);
  }
  return found;
}

/** Returns the edges of a measure in `found`; adds an empty entry if the measure has none. */
function edgesIn(found: Map<string, Edges>, measure: string): Edges {
  const edges = found.get(measure) ?? { reached: new Set(), exceeded: new Set() };
  found.set(measure, edges);
  return edges;
}

/** Adds edges at plus and minus infinity, so that "low", numbers and "high" get intervals of their own. */
function tellWordsApart({ reached, exceeded }: Edges): void {
  reached.add(Infinity);
  exceeded.add(-Infinity);
}

/**
 * Adds a measure's interval to each row's combination: 0 if the cell is blank, otherwise 1 plus the number of edges
 * that the value passes.
 */
function addIntervals(found: Int32Array, { column, reached, exceeded, stride }: Axis, from: number): void {
  const { values, knowledge: known } = column;
  if (reached.length === 1 && exceeded.length === 0)
    return addSides(found, column, reached[0]!, stride, from);
  for (let index = 0; index < found.length; index++) {
    const state = known[from + index]!;
    if (state === knowledge.known) {
      const value = values[from + index]!;
      let interval = 1;
      // Adds booleans instead of branching: a processor cannot predict on which side the next client is.
      for (let edge = 0; edge < reached.length; edge++) interval += Number(value >= reached[edge]!);
      for (let edge = 0; edge < exceeded.length; edge++) interval += Number(value > exceeded[edge]!);
      found[index]! += stride * interval;
    } else if (state >= knowledge.unreadable) found[index] = unreadable;
  }
}

/** Does the same as `addIntervals`, in half the time, for the most common case: one cut-off, compared by >=. */
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
