import { catalogue } from './catalogue';
import { languages, type Language } from './language';
import type { Model, Tier } from './model';

export interface FoundTier {
  readonly model: Model;
  readonly tier: Tier;
  /** The language in which the name was given. */
  readonly language: Language;
}

const fold = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const byName = new Map<string, FoundTier>(
  catalogue.flatMap((model) =>
    model.tiers.flatMap((tier) =>
      languages.map((language) => [fold(tier.name[language]), { model, tier, language }] as const),
    ),
  ),
);

/** The tier of this name in any language, whatever its case, width and blanks. Names are unique across models. */
export function findTier(name: string): FoundTier | undefined {
  return byName.get(fold(name));
}
