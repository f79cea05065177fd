import type { ClientDecider } from './decide-client';
import { decide, edgesOf, type Rule } from '../decision-table';
import type { Model } from '../model';

/**
 * The ids of all tiers of which some rule's own conditions hold for the client at whom the decider stands, in the order
 * of the rules. What is not known, or hangs on a cut-off that has no value, holds nowhere. A rule without conditions is
 * for those of whom nothing else holds.
 */
export function tiersThatHold({ table }: Model, decider: ClientDecider): string[] {
  const hasNumbers = ({ when }: Rule) =>
    when.flatMap(edgesOf).every((edge) => typeof edge !== 'string' || !Number.isNaN(decider.cutoff(edge)));
  const holding = table.filter(
    (rule) => rule.when.length > 0 && hasNumbers(rule) && decide([rule], decider).kind === 'hit',
  );
  return [...new Set(holding.flatMap((rule) => ('tier' in rule ? [rule.tier] : [])))];
}
