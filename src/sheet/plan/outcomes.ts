import type { Model } from '../../classifier/model';
import { unclassified, unclassifiedOutcome } from '../../classifier/unclassified';
import type { Override } from '../override';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import type { ClientOutcomes } from './plan';

/** The outcome of a client for whom somebody typed a text that is no tier, in place of a tier's index. */
export const otherText = -3;

/**
 * Returns the outcome of each client. For a client on several rows, only an override in the first row counts.
 *
 * @param computed for each client the index of its tier
 * @param typed what the user typed into the columns of an earlier run
 */
export function clientOutcomes(
  model: Model,
  computed: Int16Array,
  { together, rowsWith, clientOf }: Pick<ClientsToClassify, 'together' | 'rowsWith' | 'clientOf'>,
  typed?: { readonly earlier: Pick<EarlierColumns, 'texts'>; readonly overrides: readonly Override[] },
): ClientOutcomes {
  const rows = together && { together };
  if (!typed) return { computed, byHand: computed, ...rows };
  const known = new KnownTexts(model, typed.earlier.texts);
  const byHand = computed.slice();
  for (const { row, column, typed: text } of typed.overrides) {
    if (column === 'segment' && rowsWith(row)[0] === row)
      byHand[clientOf(row)] = tierTyped(model, known, text);
  }
  return { computed, byHand, ...rows };
}

/** Returns the index of the tier that a typed text names, `unclassified`, or `otherText` if it names neither. */
function tierTyped({ tiers }: Model, known: KnownTexts, typed: string): number {
  const outcome = known.outcome(typed);
  const tier = tiers.findIndex(({ id }) => id === outcome);
  return tier >= 0 ? tier : outcome === unclassifiedOutcome ? unclassified : otherText;
}

/** Returns whether an outcome belongs to a client; false for `noClient`. */
export const isOfClient = (outcome: number) =>
  outcome >= 0 || outcome === unclassified || outcome === otherText;
