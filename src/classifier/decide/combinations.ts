import type { DecisionTable, Edge } from '../decision-table';
import { inputsOf } from '../derivation';
import type { MeasureColumn, MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import type { Sliced } from '../slices';
import type { ClientDecider } from './decide-client';
import { combinationSetter, intervals, reachedByWholes, type Axis } from './add-intervals';
import { nextAbove } from './next-above';
import { isRank, partOf } from './counted-values';

/**
 * Gives each row a small number, such that rows with the same number get the same decision. A table only asks whether a
 * measure reaches or exceeds certain edges, which cut the number line into intervals; *blank* and *unreadable* are two
 * more. For example, sales with a cut-off at 100 have four intervals: blank, unreadable, below 100, from 100. A
 * combination is one interval of each measure.
 */
export interface Combinations {
  /** How many combinations are possible. */
  readonly count: number;
  /** Returns the combination of each row from `from` to before `to`. The next call overwrites the array. */
  ofRows(from: number, to: number): Int32Array;
}

/** The most combinations to prepare; with more, the look-up would be larger than most sheets. */
const mostCombinations = 1 << 20;

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
  // If a measure cannot be computed, the decision names the input at fault: a blank cell, or one that says "high" or
  // "low". So rows with different faults must be different combinations. Gives "high" and "low" of each input intervals
  // of their own; blanks have one already.
  for (const input of computed.flatMap(({ derivation }) => inputsOf(derivation))) {
    tellWordsApart(edgesIn(edgesOf, input));
  }
  const isWhole = new Set(
    [
      ...measures.filter(({ kind }) => ['category', 'stage'].includes(measureKinds[kind].says ?? '')),
      ...computed.filter(({ derivation: { kind } }) => kind === 'quantileScore' || kind === 'scoreByEdges'),
    ].map(({ id }) => id),
  );
  const axes: Axis[] = [];
  let count = 1;
  for (const { id, derivation } of computed)
    if (derivation.kind !== 'ratio') yield* prepared.columnInSlices(id);
  for (const id of [...Object.keys(columns), ...computed.map((measure) => measure.id)]) {
    const given = columns[id];
    const isReadAsGiven = given && !measures.some((measure) => measure.id === id && isRank(measure));
    const edges = Float64Array.from(edgesIn(edgesOf, id));
    const rowsOf = (from: number, to: number): MeasureColumn => {
      if (isReadAsGiven) return partOf(given, from, to);
      const counted = prepared.rowsOf(id, from, to);
      return given ? { values: counted.values, knowledge: given.knowledge.subarray(from, to) } : counted;
    };
    axes.push({
      rowsOf,
      edges,
      stride: count,
      ...(isWhole.has(id) && { reached: reachedByWholes(edges) }),
    });
    count *= intervals.lowest + 1 + edges.length;
  }
  if (count > mostCombinations) return undefined;
  const setCombinations = combinationSetter(axes);
  let found = new Int32Array(0);
  return {
    count,
    ofRows(from, to) {
      if (found.length !== to - from) found = new Int32Array(to - from);
      setCombinations(found, from);
      return found;
    },
  };
}

/** Returns the edges of each measure. Only "reaches" (`>=`) is used: `> 100` becomes `>=` the next number above 100. */
function edgesByMeasure(table: DecisionTable, cutoff: (id: string) => number): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { measure, from, above, upTo, below } of table.flatMap(({ when }) => when)) {
    const edges = edgesIn(found, measure);
    const add = (edge: Edge | undefined, reached: (number: number) => number) => {
      if (edge === undefined) return;
      const number = typeof edge === 'number' ? edge : cutoff(edge);
      // If the cut-off has no number, only "high" and "low" can be compared with it.
      if (Number.isNaN(number)) tellWordsApart(edges);
      else edges.add(reached(number));
    };
    for (const edge of [from, below]) add(edge, (number) => number);
    for (const edge of [above, upTo]) add(edge, nextAbove);
  }
  return found;
}

/** Returns the edges of a measure in `found`; adds an empty entry if the measure has none. */
function edgesIn(found: Map<string, Set<number>>, measure: string): Set<number> {
  const edges = found.get(measure) ?? new Set();
  found.set(measure, edges);
  return edges;
}

/** Adds edges next to minus infinity and at plus infinity, so that "low", numbers and "high" get intervals of their own. */
function tellWordsApart(edges: Set<number>): void {
  edges.add(nextAbove(-Infinity)).add(Infinity);
}
