import type { Cutoff } from '../cutoff';
import type { DerivedMeasure } from '../derivation';
import type { Measure } from '../measure';
import type { Model } from '../model';
import type { Tier } from '../tier';
import type { Words } from './every-language';
import { names } from './names';
import { described, worded } from './worded';

type ModelKey = keyof Words['models'];

/** The words of one model in one language, from `words/en/models` and so on. */
interface ModelWords {
  readonly name: string;
  readonly question: string;
  readonly measures?: ById<{ name: string; description: string }>;
  readonly derived?: ById<{ name: string }>;
  readonly cutoffs?: ById<{ name: string; description: string; nameAsNumber?: string }>;
  readonly tiers?: ById<{ name: string; strategy: string }>;
}
type ById<Said> = Readonly<Record<string, Said>>;

/**
 * An item of a list in a model's rules. An item that several models share has its words; any other gets them by its id.
 */
type Rules<Part, Said extends string, Worded extends string> =
  | Part
  | (Omit<Part, 'id' | Worded> & { readonly id: Said });

type IdsOf<Key extends ModelKey, List extends keyof ModelWords> =
  Words['models'][Key] extends Readonly<Record<List, infer Said>> ? Extract<keyof Said, string> : never;

interface ModelRules<Key extends ModelKey> extends Omit<
  Model,
  'name' | 'question' | 'measures' | 'derived' | 'cutoffs' | 'tiers'
> {
  readonly measures: readonly Rules<Measure, IdsOf<Key, 'measures'>, 'name' | 'description'>[];
  readonly derived?: readonly Rules<DerivedMeasure, IdsOf<Key, 'derived'>, 'name'>[];
  readonly cutoffs: readonly Rules<Cutoff, IdsOf<Key, 'cutoffs'>, 'name' | 'description' | 'nameAsNumber'>[];
  readonly tiers: readonly Rules<Tier, IdsOf<Key, 'tiers'>, 'name' | 'strategy'>[];
}

/** Makes a model of its rules and of its words, which are in `words/en/models` and so on under this key. */
export function withWords<Key extends ModelKey>(key: Key, rules: ModelRules<Key>): Model {
  const said = ({ models }: Words): ModelWords => models[key];
  const { derived, ...others } = rules;
  return {
    ...others,
    name: worded((words) => said(words).name),
    question: worded((words) => said(words).question),
    measures: rules.measures.map((part) =>
      complete(part, (id) => described((words) => said(words).measures![id]!)),
    ),
    ...(derived && {
      derived: derived.map((part) =>
        complete(part, (id) => ({ name: worded((words) => said(words).derived![id]!.name) })),
      ),
    }),
    cutoffs: rules.cutoffs.map((part) =>
      complete(part, (id) => {
        const cutoff = (words: Words) => said(words).cutoffs![id]!;
        return {
          ...described(cutoff),
          nameAsNumber: worded((words) => cutoff(words).nameAsNumber ?? cutoff(words).name),
        };
      }),
    ),
    tiers: rules.tiers.map((part) => complete(part, (id) => tierWords(key, id))),
  };
}

/** Returns the words of a tier, by the key of its model and its own id. */
export const tierWords = (key: ModelKey, id: string): Pick<Tier, 'name' | 'strategy'> => ({
  name: names.tiers[key]![id]!,
  strategy: worded(({ models }) => (models[key] as ModelWords).tiers![id]!.strategy),
});

/** Adds words to an item that lacks them. A complete item stays the same object, because other models share it. */
function complete<
  Part extends { readonly id: string },
  Said extends string,
  Worded extends keyof Part & string,
>(part: Rules<Part, Said, Worded>, words: (id: string) => Pick<Part, Worded>): Part {
  return 'name' in part ? (part as Part) : ({ ...part, ...words(part.id) } as Part);
}
