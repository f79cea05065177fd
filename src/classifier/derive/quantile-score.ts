import { noNumber } from '../decision-table';
import { knowledge } from '../measure';
import { policyNumber } from '../policy-number';
import { quantilesOf } from '../statistics/quantile';

/** The quantiles of the four edges between five scores: each edge is its quantile plus the number 1. */
export const scoreQuantiles = [0.2, 0.4, 0.6, 0.8] as const;

/** The lowest score and the highest. */
export const scoreLimits = { least: 1, most: scoreQuantiles.length + 1 } as const;

/**
 * Returns scores from 1 to 5 by quantiles, as the R package rfm does. The four edges between scores are the 20, 40, 60
 * and 80 % quantiles (R's type 7) of `numbers`, each plus the number 1. Below all edges the score is 1; each edge that
 * a value reaches adds one. If `best` is `low`, as for days since the last order, the score is 5 below all edges, and
 * each edge takes one off. Edges are rounded as a policy stores them, so that formulas on the sheet give the same
 * scores.
 *
 * @param values one per row, for which scores are returned
 * @param numbers the known values, from which the edges are computed
 */
export function quantileScore(
  values: Float64Array,
  numbers: Float64Array,
  best: 'high' | 'low',
): Float64Array {
  const edges = quantilesOf(numbers, scoreQuantiles).map((quantile) =>
    Float64Array.of(policyNumber(quantile + 1)),
  );
  return scores(values, edges, best);
}

/**
 * Returns the score of each value by given edges.
 *
 * @param edges four ascending edges, each with one number for all rows or one per row
 * @param known which rows are known; the scores of others mean nothing
 * @throws if an edge of a known row is NaN
 */
export function scoreByEdges(
  values: Float64Array,
  edges: readonly Float64Array[],
  best: 'high' | 'low',
  known: Uint8Array,
): Float64Array {
  const isLacking = (edge: Float64Array) =>
    edge.length === 1
      ? Number.isNaN(edge[0]) && known.includes(knowledge.known)
      : edge.some((number, row) => Number.isNaN(number) && known[row] === knowledge.known);
  if (edges.some(isLacking)) throw noNumber();
  return scores(values, edges, best);
}

function scores(values: Float64Array, edges: readonly Float64Array[], best: 'high' | 'low'): Float64Array {
  const { least, most } = scoreLimits;
  const [first, up] = best === 'high' ? [least, 1] : [most, -1];
  const found = new Float64Array(values.length);
  if (edges.every(({ length }) => length === 1)) {
    addReached(
      found,
      values,
      edges.map(([edge]) => edge!),
      first,
      up,
    );
    return found;
  }
  for (let row = 0; row < values.length; row++) {
    const reached = edges.filter((edge) => values[row]! >= edge[edge.length === 1 ? 0 : row]!);
    found[row] = first + up * reached.length;
  }
  return found;
}

/** Sets each score to `first`, and adds `up` for each of the four edges that the value reaches, without branching. */
function addReached(
  found: Float64Array,
  values: Float64Array,
  [a, b, c, d]: readonly number[],
  first: number,
  up: number,
): void {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const reached = Number(value >= a!) + Number(value >= b!) + Number(value >= c!) + Number(value >= d!);
    found[row] = first + up * reached;
  }
}
