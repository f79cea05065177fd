import { defaultLanguage, localized, type Localized } from '../language';
import type { Words } from './every-language';

/** The words that formulas show and read, in every language. */
export interface Names {
  readonly unclassified: Localized;
  /** The names of each model; the keys are those of `words/en/models`. */
  readonly models: Readonly<Record<string, ModelNames>>;
}

interface ModelNames {
  readonly name: Localized;
  /** The names of the tiers; the keys are the tiers' ids. */
  readonly tiers: Readonly<Record<string, Localized>>;
}

/** The words of models that contain their names. Some models have no tiers of their own. */
type ModelWords = Readonly<
  Record<
    string,
    { readonly name: string; readonly tiers?: Readonly<Record<string, { readonly name: string }>> }
  >
>;

/** Returns the names of models and tiers among all words. */
export function namesIn(words: Localized<Words>): Names {
  const inEach = (pick: (models: ModelWords) => string) =>
    localized((language) => pick(words[language].models));
  const models: ModelWords = words[defaultLanguage].models;
  return {
    unclassified: localized((language) => words[language].outcomes.unclassified),
    models: ofKeys(models, (key) => ({
      name: inEach((all) => all[key]!.name),
      tiers: ofKeys(models[key]!.tiers ?? {}, (id) => inEach((all) => all[key]!.tiers![id]!.name)),
    })),
  };
}

const ofKeys = <Result>(of: object, result: (key: string) => Result): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.keys(of).map((key) => [key, result(key)]));
