import type { Words } from './every-language';

/** The words that formulas show and read, in one language. */
export interface Names {
  readonly unclassified: string;
  /** The names of each model; the keys are those of `words/en/models`. */
  readonly models: Readonly<Record<string, ModelNames>>;
}

interface ModelNames {
  readonly name: string;
  /** The names of the tiers; the keys are the tiers' ids. */
  readonly tiers: Readonly<Record<string, string>>;
}

/** The words of a model that contain its names. Some models have no tiers of their own. */
interface ModelWords {
  readonly name: string;
  readonly tiers?: Readonly<Record<string, { readonly name: string }>>;
}

/** Returns the names of models and tiers among all words of a language. */
export const namesIn = ({ models, outcomes }: Words): Names => ({
  unclassified: outcomes.unclassified,
  models: eachOf<ModelWords, ModelNames>(models, ({ name, tiers = {} }) => ({
    name,
    tiers: eachOf(tiers, (tier) => tier.name),
  })),
});

const eachOf = <Value, Result>(
  values: Readonly<Record<string, Value>>,
  of: (value: Value) => Result,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, of(value)]));
