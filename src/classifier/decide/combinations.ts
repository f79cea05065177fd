import { edgesOf, type DecisionTable } from '../decision-table';
import { knowledge, type MeasureColumn } from '../measure';

/**
 * All that a table can see of a row, as one small number. A table only asks in which interval a measure lies: the edges
 * that it compares a measure with cut the number line into intervals, each edge being one by itself, and *not known* is
 * one more. Sales with the edge 100 have four: not known, below 100, 100, above. A row is the combination of them.
 */
export interface Combinations {
  /** The number of possible combinations. */
  readonly count: number;
  /**
   * Returns the combinations of the rows from `from` up to, but without, `to`. The next call overwrites the result.
   */
  ofRows(from: number, to: number): Int32Array;
  /** Returns whether every measure is known in a combination. */
  isWhole(combination: number): boolean;
}

/** With more combinations the look-up would be larger than most sheets. */
const mostCombinations = 1 << 20;

interface Axis {
  readonly column: MeasureColumn;
  /** The numbers that the measure is compared with, ascending, each once. */
  readonly edges: readonly number[];
  /** The difference that a neighbouring interval makes in the combination's number. */
  readonly stride: number;
}

/**
 * Prepares the combinations of rows; undefined if there can be too many.
 *
 * @param columnOf Gives the column of a measure; undefined if all rows are alike in it
 * @param cutoff Gives the number of a cut-off, the same in every row
 */
export function combinationsOf(
  table: DecisionTable,
  columnOf: (measure: string) => MeasureColumn | undefined,
  cutoff: (id: string) => number,
): Combinations | undefined {
  const axes: Axis[] = [];
  let count = 1;
  for (const [measure, edges] of edgesByMeasure(table, cutoff)) {
    const column = columnOf(measure);
    if (!column) continue;
    axes.push({ column, edges, stride: count });
    count *= sizeOf(edges);
  }
  if (count > mostCombinations) return undefined;
  let found = new Int32Array(0);
  return {
    count,
    ofRows(from, to) {
      if (found.length !== to - from) found = new Int32Array(to - from);
      found.fill(0);
      for (const { column, edges, stride } of axes) {
        if (edges.length === 0) addKnown(found, column, stride, from);
        edges.forEach((edge, index) => addEdge(found, column, edge, stride, index === 0 ? 1 : 0, from));
      }
      return found;
    },
    isWhole: (combination) =>
      axes.every(({ edges, stride }) => Math.floor(combination / stride) % sizeOf(edges) !== 0),
  };
}

/** Counts the intervals of a measure: not known, each edge, and those below, between and above the edges. */
const sizeOf = (edges: readonly number[]) => 2 * edges.length + 2;

/**
 * Returns the numbers that each measure is compared with, and infinities if a cut-off has no number, to tell levels
 * in words apart.
 */
function edgesByMeasure(table: DecisionTable, cutoff: (id: string) => number): Map<string, number[]> {
  const edges = new Map<string, Set<number>>();
  for (const condition of table.flatMap(({ when }) => when)) {
    const ofMeasure = edges.get(condition.measure) ?? new Set();
    edges.set(condition.measure, ofMeasure);
    for (const edge of edgesOf(condition)) {
      const number = typeof edge === 'number' ? edge : cutoff(edge);
      for (const each of Number.isNaN(number) ? [-Infinity, Infinity] : [number]) ofMeasure.add(each);
    }
  }
  return new Map([...edges].map(([measure, numbers]) => [measure, [...numbers].sort((a, b) => a - b)]));
}

function addKnown(found: Int32Array, { knowledge: known }: MeasureColumn, stride: number, from: number) {
  for (let row = 0; row < found.length; row++) {
    if (known[from + row] === knowledge.known) found[row]! += stride;
  }
}

/**
 * Adds to each row the number of its interval: `base` if the client is known, one more on the edge, two more above it.
 */
function addEdge(
  found: Int32Array,
  { values, knowledge: known }: MeasureColumn,
  edge: number,
  stride: number,
  base: number,
  from: number,
) {
  for (let row = 0; row < found.length; row++) {
    if (known[from + row] !== knowledge.known) continue;
    const value = values[from + row]!;
    // Computes instead of branching, because a processor cannot predict the side of the next client.
    found[row]! += stride * (base + Number(value >= edge) + Number(value > edge));
  }
}
