import { edgesOf, type DecisionTable } from '../decision-table';
import { knowledge, type MeasureColumn } from '../measure';

/**
 * All that a table can see of a row, as one small number. A table only asks in which interval a measure lies: the edges
 * that it compares a measure with cut the number line into intervals, each edge being one by itself, and *not known* is
 * one more. Sales with the edge 100 have four: not known, below 100, 100, above. A row is the combination of them.
 */
export interface Combinations {
  /** How many there can be. */
  readonly count: number;
  /** The combinations of the rows `from` to `to`, the latter left out. The next call writes over the answer. */
  ofRows(from: number, to: number): Int32Array;
  /** Whether all columns are known in a combination. */
  isWhole(combination: number): boolean;
}

/** With more the look-up would be larger than most sheets. */
const mostCombinations = 1 << 20;

interface Axis {
  readonly column: MeasureColumn;
  /** The numbers that the measure is compared with, ascending, each once. */
  readonly edges: readonly number[];
  /** By how much two neighbouring intervals differ in the combination. */
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

/** The intervals of a measure: not known, each edge, and what lies below, between and above the edges. */
const sizeOf = (edges: readonly number[]) => 2 * edges.length + 2;

/** The numbers that each measure is compared with. Beside a cut-off without a number, levels in words are told apart. */
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

/** Adds `base` intervals for who is known, one more for who is on the edge, two for who is above. */
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
    // Numbers instead of branches: no processor foresees on which side the next client is.
    found[row]! += stride * (base + Number(value >= edge) + Number(value > edge));
  }
}
