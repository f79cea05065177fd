import { findTier } from '../classifier/find-tier';
import { languageOf, languages, type Language } from '../classifier/language';
import { unclassifiedName } from '../classifier/unclassified';
import { blockOf, isLeftOut, shapedLike, type Block } from './argument';
import type { CustomFunction } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';

/** What to do with a client of a tier. The answer is in the language of the tier's name unless another is asked for. */
export const strategyFunction: CustomFunction = {
  id: 'CLIENT_STRATEGY',
  description: {
    en: 'The strategy for a tier: what to do with such a client.',
    zh: '某一级别的策略：应如何对待这样的客户。',
  },
  parameters: [
    {
      name: 'tier',
      description: {
        en: 'The name of a tier, as CLIENT_TIER gives it, or a range of them.',
        zh: '级别名称（如 CLIENT_TIER 的结果），或其区域。',
      },
      optional: false,
    },
    {
      name: 'language',
      description: {
        en: '"en" or "zh". Left out, the language of the tier\'s name.',
        zh: '"en" 或 "zh"。省略时与级别名称的语言相同。',
      },
      optional: true,
    },
  ],
  evaluate([tiers, chosenLanguage], displayLanguage) {
    const text = faultText[displayLanguage];
    const block = blockOf(tiers);
    if (!block) throw new FunctionFault('#VALUE!', text.missing('tier'));
    const chosen = requestedLanguage(blockOf(chosenLanguage), displayLanguage);

    const strategies = block.cells.map((cell) => {
      const name = String(cell).trim();
      if (name === '' || isUnclassified(name)) return '';
      const found = findTier(name);
      return found
        ? found.tier.strategy[chosen ?? found.language]
        : new FunctionFault('#N/A', text.unknownTier(name));
    });
    return shapedLike(block, strategies);
  },
};

const isUnclassified = (name: string) => languages.some((language) => unclassifiedName[language] === name);

const languageNames: Readonly<Record<string, Language>> = {
  english: 'en',
  英文: 'en',
  chinese: 'zh',
  中文: 'zh',
};

function requestedLanguage(block: Block | undefined, displayLanguage: Language): Language | undefined {
  if (isLeftOut(block)) return undefined;
  const name = String(block.cells[0]).trim().toLowerCase();
  if (/^(en|zh)\b/.test(name)) return languageOf(name);
  const language = languageNames[name];
  if (!language) throw new FunctionFault('#VALUE!', faultText[displayLanguage].unknownLanguage(name));
  return language;
}
