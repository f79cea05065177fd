import { knowledge, type MeasureColumn } from '../measure';

/** The numbers of a measure's intervals: these two, then one more for each edge that a known value reaches. */
export const intervals = { blank: 0, unreadable: 1, lowest: 2 } as const;

/** How one measure adds to the combinations of rows. */
export interface Axis {
  /** Returns the measure's values in rows `from` to before `to`, with what the cells themselves say of being known. */
  rowsOf(from: number, to: number): MeasureColumn;
  readonly edges: Float64Array;
  /** How many edges each small whole number reaches; left out if the measure is no category, stage or score. */
  readonly reached?: Uint8Array;
  /** How much the next interval of this measure adds to the combination's number. */
  readonly stride: number;
}

/** The least whole number that is not looked up: no model has as many categories, stages or scores. */
const wholes = 64;

/** Returns how many edges a number reaches. */
const reachedBy = (number: number, edges: Float64Array) =>
  edges.reduce((count, edge) => count + Number(number >= edge), 0);

/** Returns the interval of a cell by the number of edges that its value reaches, if it has one. */
const intervalOf = (state: number, reached: number) =>
  state === knowledge.known
    ? intervals.lowest + reached
    : state >= knowledge.unreadable
      ? intervals.unreadable
      : intervals.blank;

/** Returns for each small whole number how many edges it reaches. */
export const reachedByWholes = (edges: Float64Array): Uint8Array =>
  Uint8Array.from({ length: wholes }, (_, number) => reachedBy(number, edges));

/** Makes a function that sets the combinations of rows from `from` on: the sum of what each measure adds. */
export function combinationSetter(axes: readonly Axis[]): (found: Int32Array, from: number) => void {
  const [first, second] = axes.filter(isTwoSided);
  const others = second ? axes.filter((axis) => axis !== first && axis !== second) : axes;
  return (found, from) => {
    const to = from + found.length;
    if (first && second) setTwoSides(found, first, first.rowsOf(from, to), second, second.rowsOf(from, to));
    else found.fill(0);
    for (const axis of others) addIntervals(found, axis, from, to);
  };
}

const isTwoSided = ({ edges, reached }: Axis) => edges.length <= 1 && !reached;

/**
 * Adds a measure's interval to each row's combination. Takes four edges at a time, because a loop over edges for each
 * client takes twice as long.
 */
function addIntervals(found: Int32Array, axis: Axis, from: number, to: number): void {
  const { edges, reached, stride } = axis;
  const { lowest, unreadable } = intervals;
  const column = axis.rowsOf(from, to);
  if (reached) return addWholes(found, column, edges, reached, stride);
  if (edges.length <= 1) addSides(found, column, edges[0] ?? NaN, stride);
  else addFourEdges(found, column, edges, stride, stride * lowest, stride * unreadable);
  for (let at = 4; at < edges.length; at += 4) addFourEdges(found, column, edges.subarray(at), stride, 0, 0);
}

/**
 * Adds to each row's combination: `lowest` (if asked for) and one `stride` for each of the first four edges that its
 * value reaches; `unreadable` instead for an unreadable cell.
 */
function addFourEdges(
  found: Int32Array,
  { values, knowledge: known }: MeasureColumn,
  edges: Float64Array,
  stride: number,
  lowest: number,
  unreadable: number,
): void {
  // No value reaches NaN.
  const [a, b, c, d] = [edges[0] ?? NaN, edges[1] ?? NaN, edges[2] ?? NaN, edges[3] ?? NaN];
  for (let index = 0; index < found.length; index++) {
    const state = known[index]!;
    if (state === knowledge.known) {
      const value = values[index]!;
      // Adds booleans instead of branching: a processor cannot predict on which side the next client is.
      const reached = Number(value >= a) + Number(value >= b) + Number(value >= c) + Number(value >= d);
      found[index]! += lowest + stride * reached;
    } else if (state >= knowledge.unreadable) found[index]! += unreadable;
  }
}

/** Does the same as `addFourEdges` for a measure with one edge, in half the time. */
function addSides(
  found: Int32Array,
  { values, knowledge: known }: MeasureColumn,
  edge: number,
  stride: number,
): void {
  for (let index = 0; index < found.length; index++)
    found[index]! += stride * intervalOf(known[index]!, Number(values[index]! >= edge));
}

/** Sets the combinations of two measures with one edge each, in one pass, which is faster than two. */
function setTwoSides(
  found: Int32Array,
  one: Axis,
  { values, knowledge: known }: MeasureColumn,
  other: Axis,
  { values: otherValues, knowledge: otherKnown }: MeasureColumn,
): void {
  const [edge, otherEdge] = [one.edges[0] ?? NaN, other.edges[0] ?? NaN];
  const [stride, otherStride] = [one.stride, other.stride];
  for (let index = 0; index < found.length; index++)
    found[index] =
      stride * intervalOf(known[index]!, Number(values[index]! >= edge)) +
      otherStride * intervalOf(otherKnown[index]!, Number(otherValues[index]! >= otherEdge));
}

/** Does the same for a category, stage or score, whose number says the interval: no edge is compared. */
function addWholes(
  found: Int32Array,
  { values, knowledge: known }: MeasureColumn,
  edges: Float64Array,
  reached: Uint8Array,
  stride: number,
): void {
  for (let index = 0; index < found.length; index++) {
    const value = values[index]!;
    const whole = value | 0;
    const isListed = whole === value && whole >= 0 && whole < wholes;
    const count = isListed ? reached[whole]! : known[index] === knowledge.known ? reachedBy(value, edges) : 0;
    found[index]! += stride * intervalOf(known[index]!, count);
  }
}
