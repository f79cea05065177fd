import type { FoundTier } from '../../classifier/names/find-tier';
import { blockOf, shapedLike, shownCell, type Argument } from '../arguments/argument';
import type { CallContext, CustomFunction, FunctionParameter } from '../arguments/custom-function';
import { FunctionFault } from '../arguments/function-fault';
import { faultText } from '../arguments/fault-text';
import { namedTiers } from '../arguments/named-tiers';
import { requestedLanguage } from '../arguments/requested-language';
import { worded } from '../words/worded';

const tierParameter: FunctionParameter = {
  name: 'tier',
  description: worded(({ tier }) => tier),
  optional: false,
};

/** Returns the strategy for a tier, in the language of the tier's name unless the formula asks for another. */
export const strategyFunction: CustomFunction = {
  id: 'CLIENT_STRATEGY',
  description: worded(({ strategy }) => strategy.description),
  parameters: [
    tierParameter,
    {
      name: 'language',
      description: worded(({ strategy }) => strategy.language),
      optional: true,
    },
  ],
  example: worded(({ strategy }) => strategy.example),
  evaluate([tiers, language], context) {
    const chosen = requestedLanguage(blockOf(language), context.language);
    return ofEachTier(tiers, context, (found) => found.tier.strategy[chosen ?? found.language]);
  },
};

/** Returns the fill colour of a tier in segmented sheets, as `#RRGGBB`. */
export const colorFunction: CustomFunction = {
  id: 'CLIENT_COLOR',
  description: worded(({ color }) => color.description),
  parameters: [tierParameter],
  example: worded(({ color }) => color.example),
  evaluate: ([tiers], context) => ofEachTier(tiers, context, ({ tier }) => tier.color.fill),
};

/**
 * Makes a result for each cell with a tier's name: nothing for a blank or unclassified client, an error for a text that
 * names no tier.
 */
function ofEachTier(tiers: Argument, context: CallContext, answer: (found: FoundTier) => string) {
  const text = faultText[context.language];
  const block = blockOf(tiers);
  if (!block) throw new FunctionFault('#VALUE!', text.missing(tierParameter.name));
  const named = namedTiers(context);
  const answers = block.cells.map((cell) => {
    const name = shownCell(cell);
    if (name === '' || named.isUnclassified(name)) return '';
    const found = named.find(name);
    return found ? answer(found) : new FunctionFault('#N/A', text.unknownTier(name));
  });
  return shapedLike(block, answers);
}
