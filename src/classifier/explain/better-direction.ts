import type { Rule } from '../decision-table';
import type { Model } from '../model';
import { betterTiers } from './tier-order';

/**
 * Returns -1 if less of this measure makes a better client, as with complaints; otherwise 1, as with sales. Decides by
 * whether an index or score reverses the measure, or by the tiers at both ends of the measure or of its index.
 *
 * @param model a model in row form (see `row-form.ts`)
 * @param cutoff returns the number of a cut-off
 */
export function betterDirection(model: Model, measure: string, cutoff: (id: string) => number): 1 | -1 {
  for (const { id, derivation } of model.derived ?? []) {
    if (derivation.kind === 'scoreByEdges' && derivation.of === measure)
      return derivation.best === 'low' ? -1 : 1;
    if (derivation.kind !== 'scaledIndex') continue;
    const scaled = derivation.of.find((of) => of.measure === measure);
    if (!scaled) continue;
    const endsTurned = cutoff(scaled.hi) < cutoff(scaled.lo);
    const isReversed = (scaled.reversed ?? false) !== endsTurned;
    const ofIndex = byTable(model, id);
    if (!isReversed) return ofIndex;
    return ofIndex === 1 ? -1 : 1;
  }
  return byTable(model, measure);
}

/** Decides by the tiers at both ends of a measure, read or derived. */
function byTable(model: Model, measure: string): 1 | -1 {
  const conditionOf = ({ when }: Rule) => when.find((condition) => condition.measure === measure);
  const highest = model.table.filter((rule) =>
    isOpen(conditionOf(rule), ['upTo', 'below'], ['from', 'above']),
  );
  const lowest = model.table.filter((rule) =>
    isOpen(conditionOf(rule), ['from', 'above'], ['upTo', 'below']),
  );
  const isKnown = highest.length > 0 && lowest.length > 0;
  return isKnown && tiersAbove(model, highest) > tiersAbove(model, lowest) ? -1 : 1;
}

type Limit = 'from' | 'above' | 'upTo' | 'below';

/** Returns whether a condition has one of the limits on one side, and none on the other. */
const isOpen = (
  condition: Rule['when'][number] | undefined,
  without: readonly Limit[],
  having: readonly Limit[],
) =>
  condition !== undefined &&
  without.every((limit) => condition[limit] === undefined) &&
  having.some((limit) => condition[limit] !== undefined);

/** Returns how many levels of better tiers are above the tiers of these rules, on average. */
function tiersAbove(model: Model, rules: readonly Rule[]): number {
  const above = rules.flatMap((rule) => ('tier' in rule ? [betterTiers(model, rule.tier).length] : []));
  return above.reduce((sum, levels) => sum + levels, 0) / above.length;
}
