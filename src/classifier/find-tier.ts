import { catalogue } from './catalogue';
import { languages, type Language } from './language';
import type { Model, Tier } from './model';

export interface FoundTier {
  readonly model: Model;
  readonly tier: Tier;
  /** The language in which the name was given. */
  readonly language: Language;
}

const indexes = new WeakMap<readonly Model[], ReadonlyMap<string, FoundTier>>();

/**
 * The tier of this name in any language, or known under it elsewhere, whatever its case, width and blanks.
 * Names are unique across the models of the catalogue.
 */
export function findTier(name: string, models: readonly Model[] = catalogue): FoundTier | undefined {
  const byName = indexes.get(models) ?? indexOf(models);
  indexes.set(models, byName);
  return byName.get(fold(name));
}

/** All names under which a tier is found. */
export const tierNames = (tier: Tier): string[] => [...new Set(namesOf(tier).map(({ name }) => name))];

function indexOf(models: readonly Model[]): ReadonlyMap<string, FoundTier> {
  const byName = new Map<string, FoundTier>();
  // A name that two tiers share belongs to the first, and one that is shown goes before one that was.
  const names = models.flatMap((model) =>
    model.tiers.flatMap((tier) => namesOf(tier).map((named) => ({ model, tier, ...named }))),
  );
  const shown = names.filter(({ isAlias }) => !isAlias);
  for (const { name, model, tier, language } of [...shown, ...names]) {
    const key = fold(name);
    if (!byName.has(key)) byName.set(key, { model, tier, language });
  }
  return byName;
}

function namesOf({ name, aliases = [] }: Tier): { name: string; language: Language; isAlias: boolean }[] {
  return [
    ...languages.map((language) => ({ name: name[language], language, isAlias: false })),
    ...aliases.map((alias) => ({ name: alias, language: languageOfWords(alias), isAlias: true })),
  ];
}

function languageOfWords(words: string): Language {
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
