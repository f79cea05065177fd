import type { ClientDecider } from './decide-client';
import { decide, edgesOf, type Rule } from '../decision-table';
import type { Model } from '../model';

/**
 * Returns the ids of all tiers whose conditions hold for the decider's current client, in the order of the rules. A
 * condition fails if its measure is unknown or its cut-off has no number. Skips rules without conditions, which take the
 * clients that no other rule takes.
 */
export function tiersThatHold({ table }: Model, decider: ClientDecider): string[] {
  const hasNumbers = ({ when }: Rule) =>
    when.flatMap(edgesOf).every((edge) => typeof edge !== 'string' || !Number.isNaN(decider.cutoff(edge)));
  const holding = table.filter(
    (rule) => rule.when.length > 0 && hasNumbers(rule) && decide([rule], decider).kind === 'hit',
  );
  return [...new Set(holding.flatMap((rule) => ('tier' in rule ? [rule.tier] : [])))];
}
