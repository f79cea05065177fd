import type { ClientDecider } from './decide-client';
import { decide } from './decision-table';
import type { Model } from './model';

/**
 * The ids of all tiers of which some rule's own conditions hold for the client at whom the decider stands, in the order
 * of the rules; the first is her tier. What is not known holds nowhere. A rule without conditions is for those of whom
 * nothing else holds.
 */
export function tiersThatHold({ table }: Model, decider: ClientDecider): string[] {
  const holding = table.filter((rule) => rule.when.length > 0 && decide([rule], decider).kind === 'hit');
  return [...new Set(holding.flatMap((rule) => ('tier' in rule ? [rule.tier] : [])))];
}
