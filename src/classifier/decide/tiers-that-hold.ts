import type { ClientDecider } from './decide-client';
import { decide, edgesOf, type Rule } from '../decision-table';
import type { Model } from '../model';

/**
 * Returns the ids of all tiers whose own conditions hold for the decider's current client, in the order of the rules.
 * A condition on an unknown measure, or on a cut-off without a number, does not hold. A rule without conditions is
 * skipped: it is for clients for whom nothing else holds.
 */
export function tiersThatHold({ table }: Model, decider: ClientDecider): string[] {
  const hasNumbers = ({ when }: Rule) =>
    when.flatMap(edgesOf).every((edge) => typeof edge !== 'string' || !Number.isNaN(decider.cutoff(edge)));
  const holding = table.filter(
    (rule) => rule.when.length > 0 && hasNumbers(rule) && decide([rule], decider).kind === 'hit',
  );
  return [...new Set(holding.flatMap((rule) => ('tier' in rule ? [rule.tier] : [])))];
}
