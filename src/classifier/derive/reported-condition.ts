import type { Condition, Edge } from '../decision-table';
import { scoreLimits } from './quantile-score';
import type { Model } from '../model';

/**
 * Converts a condition into the one that an explanation shows. Ends of a range become numbers. A condition on a score
 * with cut-offs becomes one on the measure behind the score: "recency score from 4" becomes "days since the last order
 * below `recency_score_3`" (few days are best, so scores 4 and 5 are below the second of four edges).
 *
 * @param cutoff returns the number of a cut-off
 */
export function reportedCondition(
  { derived = [] }: Model,
  condition: Condition,
  cutoff: (id: string) => number,
): Condition {
  const { measure, from, upTo } = condition;
  const derivation = derived.find(({ id }) => id === measure)?.derivation;
  const { least, most } = scoreLimits;
  const endOf = (edge: Edge | undefined, left: number) =>
    typeof edge === 'string' ? cutoff(edge) : (edge ?? left);
  const [lowest, limit] = [endOf(from, least), endOf(upTo, most) + 1];
  if (derivation?.kind === 'quantileScore')
    return { measure, from: lowest, ...(limit <= most && { below: limit }) };
  if (derivation?.kind !== 'scoreByEdges') return condition;
  const { of, best, edges } = derivation;
  // If a low number is best, clients below the first edge have the highest score.
  const [first, end] =
    best === 'high' ? [lowest, limit] : [least + most + 1 - limit, least + most + 1 - lowest];
  return {
    measure: of,
    ...(first > least && { from: edges[first - least - 1] }),
    ...(end <= most && { below: edges[end - least - 1] }),
  };
}
