import { policyNumber } from '../policy-number';
import { quantilesOf } from '../statistics/quantile';

/** The quantiles of the four edges between five scores: each edge is its quantile plus the number 1. */
export const scoreQuantiles = [0.2, 0.4, 0.6, 0.8] as const;

/** The lowest score and the highest. */
export const scoreLimits = { least: 1, most: scoreQuantiles.length + 1 } as const;

/**
 * Returns scores from 1 to 5 by quantiles, as the R package rfm does. The four edges between scores are the 20, 40, 60
 * and 80 % quantiles (R's type 7), each plus the number 1. Below all edges the score is 1; each edge that a number
 * reaches adds one. If `best` is `low`, as for days since the last order, the score is 5 below all edges, and each edge
 * takes one off. Edges are rounded as a policy stores them, so that formulas on the sheet give the same scores.
 */
export function quantileScore(numbers: Float64Array, best: 'high' | 'low'): Float64Array {
  const edges = quantilesOf(numbers.slice(), scoreQuantiles).map((quantile) =>
    Float64Array.of(policyNumber(quantile + 1)),
  );
  return scoreByEdges(numbers, edges, best);
}

/**
 * Returns the score of each number.
 *
 * @param edges ascending edges, each with one number for all clients or one per client
 * @throws if an edge is NaN
 */
export function scoreByEdges(
  numbers: Float64Array,
  edges: readonly Float64Array[],
  best: 'high' | 'low',
): Float64Array {
  if (numbers.length > 0 && edges.some((edge) => edge.some(Number.isNaN)))
    throw new Error('An edge of a score has no value to compare with');
  const { least, most } = scoreLimits;
  const [first, up] = best === 'high' ? [least, 1] : [most, -1];
  const scores = new Float64Array(numbers.length).fill(first);
  for (const edge of edges) {
    const step = edge.length === 1 ? 0 : 1;
    for (let client = 0; client < numbers.length; client++) {
      scores[client]! += up * Number(numbers[client]! >= edge[client * step]!);
    }
  }
  return scores;
}
