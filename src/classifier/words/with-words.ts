import type { Cutoff } from '../cutoff';
import type { DerivedMeasure } from '../derivation';
import type { Localized } from '../language';
import type { Measure } from '../measure';
import type { Model } from '../model';
import type { Tier } from '../tier';

/** Words of measures, cut-offs or tiers, by id. */
type ById<Words> = Readonly<Record<string, Words>>;

/** The words of one model, from `words/en/models` and so on, without words that several models share. */
interface ModelWords {
  readonly name: Localized;
  readonly question: Localized;
  readonly measures?: ById<Pick<Measure, 'name' | 'description'>>;
  readonly derived?: ById<Pick<DerivedMeasure, 'name'>>;
  readonly cutoffs?: ById<Pick<Cutoff, 'name' | 'description' | 'nameAsNumber'>>;
  readonly tiers?: ById<Pick<Tier, 'name' | 'strategy'>>;
}

/**
 * An item of a list in a model's rules. An item that several models share has its words; any other gets them by its id.
 */
type Rules<Part, Words> = Part | Unsaid<Part, Words>;
type Unsaid<Part, Words> =
  NonNullable<Words> extends ById<infer Named>
    ? Omit<Part, 'id' | keyof Named> & { readonly id: Extract<keyof NonNullable<Words>, string> }
    : never;

interface ModelRules<Words extends ModelWords> extends Omit<
  Model,
  'name' | 'question' | 'measures' | 'derived' | 'cutoffs' | 'tiers'
> {
  readonly measures: readonly Rules<Measure, Words['measures']>[];
  readonly derived?: readonly Rules<DerivedMeasure, Words['derived']>[];
  readonly cutoffs: readonly Rules<Cutoff, Words['cutoffs']>[];
  readonly tiers: readonly Rules<Tier, Words['tiers']>[];
}

export function withWords<Words extends ModelWords>(words: Words, rules: ModelRules<Words>): Model {
  const { name, question, measures, derived, cutoffs, tiers } = words;
  const { derived: computed, ...others } = rules;
  return {
    ...others,
    name,
    question,
    measures: named(rules.measures, measures),
    ...(computed && { derived: named(computed, derived) }),
    cutoffs: named(rules.cutoffs, cutoffs),
    tiers: named(rules.tiers, tiers),
  };
}

/** Adds words to items that lack them. Returns complete items as the same objects, because other models share them. */
function named<Part extends { readonly id: string }>(
  parts: readonly { readonly id: string }[],
  words: ById<object> = {},
): Part[] {
  return parts.map((part) => (words[part.id] ? { ...words[part.id], ...part } : part) as Part);
}
