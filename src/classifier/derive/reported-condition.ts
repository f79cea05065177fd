import type { Condition, Edge } from '../decision-table';
import { scoreLimits } from './quantile-score';
import type { Model } from '../model';

/**
 * Returns a condition as an explanation shows it. Ends of a range of scores become numbers. If the score has cut-offs
 * as edges, the condition becomes one on the measure behind it: a recency score from 4 becomes days since the last
 * order below `recency_score_3`. `cutoff` returns the number of a cut-off.
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
  // If low is best, the highest score is below the first edge.
  const [first, end] =
    best === 'high' ? [lowest, limit] : [least + most + 1 - limit, least + most + 1 - lowest];
  return {
    measure: of,
    ...(first > least && { from: edges[first - least - 1] }),
    ...(end <= most && { below: edges[end - least - 1] }),
  };
}
