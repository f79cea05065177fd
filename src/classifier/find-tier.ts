import { catalogue } from './catalogue';
import { languages, type Language } from './language';
import type { Model, Tier } from './model';

export interface FoundTier {
  readonly model: Model;
  readonly tier: Tier;
  /** The language in which the name was given. */
  readonly language: Language;
}

const byName = new Map<string, FoundTier>();
for (const model of catalogue) {
  for (const tier of model.tiers) {
    for (const { name, language } of namesOf(tier)) {
      const key = fold(name);
      // A tier that two models share belongs to the first.
      if (!byName.has(key)) byName.set(key, { model, tier, language });
    }
  }
}

/**
 * The tier of this name in any language, or known under it elsewhere, whatever its case, width and blanks.
 * Names are unique across models.
 */
export function findTier(name: string): FoundTier | undefined {
  return byName.get(fold(name));
}

/** All names under which a tier is found. */
export const tierNames = (tier: Tier): string[] => [...new Set(namesOf(tier).map(({ name }) => name))];

function namesOf({ name, aliases = [] }: Tier): { name: string; language: Language }[] {
  return [
    ...languages.map((language) => ({ name: name[language], language })),
    ...aliases.map((alias) => ({ name: alias, language: languageOfWords(alias) })),
  ];
}

function languageOfWords(words: string): Language {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
