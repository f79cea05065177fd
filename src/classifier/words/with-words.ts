import type { Cutoff } from '../cutoff';
import type { DerivedMeasure } from '../derivation';
import type { Localized } from '../language';
import type { Measure } from '../measure';
import type { Model } from '../model';
import type { Tier } from '../tier';

/** What the words of a model say of a measure, a cut-off or a tier, by its id. */
type ById<Words> = Readonly<Record<string, Words>>;

/** What is said of a model: in English in `words/en/models`, and so on. What other models have too is not among it. */
interface ModelWords {
  readonly name: Localized;
  readonly question: Localized;
  readonly measures?: ById<Pick<Measure, 'name' | 'description'>>;
  readonly derived?: ById<Pick<DerivedMeasure, 'name'>>;
  readonly cutoffs?: ById<Pick<Cutoff, 'name' | 'description' | 'nameAsNumber'>>;
  readonly tiers?: ById<Pick<Tier, 'name' | 'strategy'>>;
}

/** One of a list: complete, as other models have it too, or without the words, which its id finds. */
type Rules<Part, Words> = Part | Unsaid<Part, Words>;
type Unsaid<Part, Words> =
  NonNullable<Words> extends ById<infer Said>
    ? Omit<Part, 'id' | keyof Said> & { readonly id: Extract<keyof NonNullable<Words>, string> }
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

/** A model of its rules and its words. */
export function withWords<Words extends ModelWords>(words: Words, rules: ModelRules<Words>): Model {
  const { name, question, measures, derived, cutoffs, tiers } = words;
  const { derived: reckoned, ...others } = rules;
  return {
    ...others,
    name,
    question,
    measures: named(rules.measures, measures),
    ...(reckoned && { derived: named(reckoned, derived) }),
    cutoffs: named(rules.cutoffs, cutoffs),
    tiers: named(rules.tiers, tiers),
  };
}

/** The parts with their words; those that are complete stay the same objects, as other models have them too. */
function named<Part extends { readonly id: string }>(
  parts: readonly { readonly id: string }[],
  words: ById<object> = {},
): Part[] {
  return parts.map((part) => (words[part.id] ? { ...words[part.id], ...part } : part) as Part);
}
