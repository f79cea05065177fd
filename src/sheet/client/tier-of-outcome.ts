import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassified, unclassifiedNameOf, unclassifiedOutcome } from '../../classifier/unclassified';
import { otherText } from '../plan/outcomes';

/** Marks a text that is no tier, in place of a tier's id. */
export const otherTier = '(other)';

/** The id of a tier, `unclassified` or `(other)`, and how the list shows it. */
export interface NamedTier {
  readonly tierId: string;
  readonly tier: string;
}

/** Names the outcome of a client; `typed` is the text in her cell, if somebody typed it. */
export function tierOfOutcome(model: Model, language: Language, outcome: number, typed = ''): NamedTier {
  if (outcome === unclassified)
    return { tierId: unclassifiedOutcome, tier: unclassifiedNameOf(model)[language] };
  if (outcome === otherText) return { tierId: otherTier, tier: typed };
  const { id, name } = model.tiers[outcome]!;
  return { tierId: id, tier: name[language] };
}
