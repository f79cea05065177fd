import { defaultLanguage, localized, type Localized } from '../language';
import type { Words } from './every-language';

/** The words that formulas show and read, in every language. */
export interface Names {
  readonly unclassified: Localized;
  /** The names of tiers, by the key of their model in `words/en/models` and the tier's id. */
  readonly tiers: Readonly<Record<string, Readonly<Record<string, Localized>>>>;
}

/** The words of models that contain the names of tiers. Some models have no tiers of their own. */
type ModelWords = Readonly<
  Record<
    string,
    { readonly name: string; readonly tiers?: Readonly<Record<string, { readonly name: string }>> }
  >
>;

/** Returns the names of tiers among all words. */
export function namesIn(words: Localized<Words>): Names {
  const inEach = (pick: (models: ModelWords) => string) =>
    localized((language) => pick(words[language].models));
  const models: ModelWords = words[defaultLanguage].models;
  return {
    unclassified: localized((language) => words[language].outcomes.unclassified),
    tiers: ofKeys(models, (key) =>
      ofKeys(models[key]!.tiers ?? {}, (id) => inEach((all) => all[key]!.tiers![id]!.name)),
    ),
  };
}

const ofKeys = <Result>(of: object, result: (key: string) => Result): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.keys(of).map((key) => [key, result(key)]));
