import { policyNumber } from '../policy-number';
import { quantileOf } from '../statistics/quantile';

/** The quantiles at which scores 2 to 5 begin. */
export const scoreQuantiles = [0.2, 0.4, 0.6, 0.8] as const;

/** The lowest score and the highest. */
export const scoreLimits = { least: 1, most: scoreQuantiles.length + 1 } as const;

/**
 * Scores 1 to 5 by quantile, as the R package rfm does. Scores 2 to 5 begin at the 20, 40, 60 and 80 % quantiles (R's
 * type 7) plus one; a number gets the highest score whose edge it reaches.
 * If `best` is low (days since the last order), the scores are reversed. Edges are rounded as a policy stores them,
 * so that formulas that compare with a policy's edges give the same scores.
 */
export function quantileScore(numbers: Float64Array, best: 'high' | 'low'): Float64Array {
  const reordered = numbers.slice();
  const edges = scoreQuantiles.map((p) => policyNumber(quantileOf(reordered, p) + 1));
  return numbers.map((number) => scoreByEdges(number, edges, best));
}

/**
 * Returns the score of one number.
 * @throws if an edge is no number.
 */
export function scoreByEdges(number: number, edges: readonly number[], best: 'high' | 'low'): number {
  const { least, most } = scoreLimits;
  let score = least;
  for (const edge of edges) {
    if (Number.isNaN(edge)) throw new Error('An edge of a score has no value to compare with');
    if (number >= edge) score += 1;
  }
  return best === 'high' ? score : least + most - score;
}
