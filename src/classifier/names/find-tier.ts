import { foldWord } from './fold-letters';
import { foldName } from './fold-name';
import type { Model } from '../model';
import type { TierList, Tier } from '../tier';
import { defaultLanguage, languages, traits, type Language } from '../language';

export interface FoundTier<Naming extends TierList = Model> {
  readonly model: Naming;
  readonly tier: Tier;
  /** The language of the name that was found. */
  readonly language: Language;
}

type TiersByName<Naming extends TierList> = ReadonlyMap<string, FoundTier<Naming>>;

/**
 * Ways to compare names, strictest first. 1 (`foldName`): ignores case, width and extra blanks. 2: also ignores all
 * blanks, accents, punctuation and traditional forms of characters. 3: also ignores "client" or "customer" at the end.
 */
const ways = [foldName, foldWord, coreOf];

const indexes = new WeakMap<readonly TierList[], readonly TiersByName<TierList>[]>();

/**
 * Finds the tier with this name or alias in any language. Compares in three ways (`ways`) until one finds a tier, so
 * that `Treasure customer` finds Treasure and `白金型客戶` finds 白金客户. Ways 2 and 3 skip a name that fits two tiers of a
 * list. If several lists have the name, returns the tier of the first list.
 */
export function findTier<Naming extends TierList>(
  name: string,
  ...lists: readonly (readonly Naming[])[]
): FoundTier<Naming> | undefined {
  const all = lists.map(indexOf<Naming>);
  for (const [way, folded] of ways.entries()) {
    const key = folded(name);
    const found = all.map((byName) => byName[way]!.get(key)).find((each) => each !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** Returns a tier's names in every language, and its aliases, each once. */
export const tierNames = (tier: Tier): string[] => [...new Set(namesOf(tier).map(({ name }) => name))];

function indexOf<Naming extends TierList>(models: readonly Naming[]): readonly TiersByName<Naming>[] {
  // The cast is safe: an index is made from its list, so its tiers have the type of the list's.
  const known = indexes.get(models) as readonly TiersByName<Naming>[] | undefined;
  if (known) return known;
  // If two tiers share a name, the first one gets it; a current name counts before an alias.
  const names = models.flatMap((model) =>
    model.tiers.flatMap((tier) => namesOf(tier).map((named) => ({ model, tier, ...named }))),
  );
  const shown = names.filter(({ isAlias }) => !isAlias);
  const byName = new Map<string, FoundTier<Naming>>();
  for (const { name, model, tier, language } of [...shown, ...names]) {
    const key = foldName(name);
    if (!byName.has(key)) byName.set(key, { model, tier, language });
  }
  const index = ways.map((folded) => (folded === foldName ? byName : onlyOnes(byName, folded)));
  indexes.set(models, index);
  return index;
}

/**
 * Indexes tiers by a looser form of their names. Leaves out a form that belongs to two tiers, because it identifies
 * neither.
 */
function onlyOnes<Naming extends TierList>(
  byName: TiersByName<Naming>,
  folded: (name: string) => string,
): TiersByName<Naming> {
  const byKey = new Map<string, FoundTier<Naming> | undefined>();
  for (const [name, found] of byName) {
    const key = folded(name);
    const isSame = !byKey.has(key) || byKey.get(key)?.tier === found.tier;
    byKey.set(key, isSame ? found : undefined);
  }
  return new Map([...byKey].flatMap(([key, found]) => (found ? [[key, found] as const] : [])));
}

/** Removes the word for "client" from a name, because people leave it out or add it. */
function coreOf(name: string): string {
  return foldWord(name).replace(/(?<=.)(clients?|customers?|型?(客户|顾客))$/, '');
}

function namesOf({ name, aliases = [] }: Tier): { name: string; language: Language; isAlias: boolean }[] {
  return [
    ...languages.map((language) => ({ name: name[language], language, isAlias: false })),
    ...aliases.map((alias) => ({ name: alias, language: languageOfWords(alias), isAlias: true })),
  ];
}

function languageOfWords(words: string): Language {
  return languages.find((language) => traits[language].script?.test(words)) ?? defaultLanguage;
}
