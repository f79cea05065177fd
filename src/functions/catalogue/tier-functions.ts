import { catalogue } from '../../classifier/models/catalogue';
import { foldName } from '../../classifier/names/fold-name';
import { findTier, type FoundTier } from '../../classifier/names/find-tier';
import { languages } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassifiedName, unclassifiedNameOf } from '../../classifier/unclassified';
import type { Policy } from '../../policy/policy';
import { blockOf, shapedLike, shownCell, type Argument } from '../arguments/argument';
import type { CallContext, CustomFunction, FunctionParameter } from '../arguments/custom-function';
import { FunctionFault } from '../arguments/function-fault';
import { faultText } from '../arguments/fault-text';
import { modelsInUse } from '../arguments/model-in-use';
import { requestedLanguage } from '../arguments/requested-language';
import { localizedWords } from '../words/localized-words';

const tierParameter: FunctionParameter = {
  name: 'tier',
  description: localizedWords.tier,
  optional: false,
};

/** Returns the strategy for a tier, in the language of the tier's name unless the formula asks for another. */
export const strategyFunction: CustomFunction = {
  id: 'CLIENT_STRATEGY',
  description: localizedWords.strategy.description,
  parameters: [
    tierParameter,
    {
      name: 'language',
      description: localizedWords.strategy.language,
      optional: true,
    },
  ],
  example: localizedWords.strategy.example,
  evaluate([tiers, language], context) {
    const chosen = requestedLanguage(blockOf(language), context.language);
    return ofEachTier(tiers, context, (found) => found.tier.strategy[chosen ?? found.language]);
  },
};

/** Returns the fill colour of a tier in segmented sheets, as `#RRGGBB`. */
export const colorFunction: CustomFunction = {
  id: 'CLIENT_COLOR',
  description: localizedWords.color.description,
  parameters: [tierParameter],
  example: localizedWords.color.example,
  evaluate: ([tiers], context) => ofEachTier(tiers, context, ({ tier }) => tier.color.fill),
};

/**
 * Makes a result for each cell with a tier's name: nothing for a blank or unclassified client, an error for a text that
 * names no tier.
 */
function ofEachTier(
  tiers: Argument,
  { language, policy }: CallContext,
  answer: (found: FoundTier) => string,
) {
  const text = faultText[language];
  const block = blockOf(tiers);
  if (!block) throw new FunctionFault('#VALUE!', text.missing(tierParameter.name));
  if (policy && 'fault' in policy) {
    throw new FunctionFault('#N/A', text.policyNotValid(policy.fault[language]));
  }
  const models = policy ? modelsOf(policy) : [];
  const unclassified = namesOfUnclassified(models);
  const answers = block.cells.map((cell) => {
    const name = shownCell(cell);
    if (name === '' || unclassified.has(foldName(name))) return '';
    const found = findTier(name, models, catalogue);
    return found ? answer(found) : new FunctionFault('#N/A', text.unknownTier(name));
  });
  return shapedLike(block, answers);
}

const namesOfUnclassified = (models: readonly Model[]): ReadonlySet<string> =>
  new Set(
    [unclassifiedName, ...models.map(unclassifiedNameOf)].flatMap((name) =>
      languages.map((language) => foldName(name[language])),
    ),
  );

/** The models of each policy; kept because many formulas use the same policy. */
const known = new WeakMap<Policy, readonly Model[]>();
function modelsOf(policy: Policy): readonly Model[] {
  const models = known.get(policy) ?? [...modelsInUse(policy).values()].map(({ model }) => model);
  known.set(policy, models);
  return models;
}
