import type { Words } from './every-language';

/** The words that formulas show and read, in one language. */
export interface Names {
  readonly unclassified: string;
  /** By the model's key in `words/en/models`. */
  readonly models: Readonly<Record<string, ModelNames>>;
}

interface ModelNames {
  readonly name: string;
  /** By the tier's id. */
  readonly tiers: Readonly<Record<string, string>>;
}

/** The words of one model that hold its names. Some have no tiers of their own. */
interface ModelWords {
  readonly name: string;
  readonly tiers?: Readonly<Record<string, { readonly name: string }>>;
}

/** Picks the names of models and tiers from all words of a language. */
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
