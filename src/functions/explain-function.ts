import { catalogue } from '../classifier/catalogue';
import { explainer } from '../classifier/explain';
import { languages, type Language } from '../classifier/language';
import type { Model } from '../classifier/model';
import { blockOf, isLeftOut, oneCell, shapedLike, shownCell } from './argument';
import type { CustomFunction, FunctionParameter } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';
import { readModelArguments } from './model-arguments';
import { modelParameters } from './model-parameters';
import { requestedLanguage } from './requested-language';

/** Each is named, since Excel passes arguments left out in the middle of repeated ones in no documented way. */
const argumentParameter = (number: number): FunctionParameter => ({
  name: `argument${number}`,
  description: {
    en: `Argument ${number} of the model's own function; after the last of them "en" or "zh", if wanted.`,
    zh: `该模型函数的第 ${number} 个参数；全部参数之后可再给出 "en" 或 "zh"。`,
  },
  optional: number > 1,
  ...(number > 1 && { likeBefore: true }),
});

const mostParameters = Math.max(...catalogue.map((model) => modelParameters(model).length));

/**
 * Why clients are in their tiers. After the model come the arguments of that model's own function, in its order, and
 * then, if another than the model's name shows, the language.
 */
export const explainFunction: CustomFunction = {
  id: 'CLIENT_EXPLAIN',
  description: {
    en: 'Why a client is in its tier, in a sentence.',
    zh: '用一句话说明客户为何属于该级别。',
  },
  parameters: [
    {
      name: 'model',
      description: {
        en: 'The id, name or function of a model, as CLIENT_MODELS lists them. The answer is in the language of its name.',
        zh: '模型的编号、名称或函数（见 CLIENT_MODELS）。回答使用名称所用的语言。',
      },
      optional: false,
    },
    ...Array.from({ length: mostParameters + 1 }, (_, index) => argumentParameter(index + 1)),
  ],
  example: {
    en: '=CLIENT_EXPLAIN("CLIENT_TIER",12300,3,10000,60)',
    zh: '=CLIENT_EXPLAIN("CLIENT_TIER",12300,3,10000,60)',
  },
  evaluate([name, ...values], context) {
    const text = faultText[context.language];
    const nameBlock = blockOf(name);
    if (isLeftOut(nameBlock)) throw new FunctionFault('#VALUE!', text.missing('model'));
    const typed = shownCell(oneCell(nameBlock, 'model', context.language));
    const found = findModel(typed);
    if (!found) throw new FunctionFault('#N/A', text.unknownModel(typed));
    const count = modelParameters(found.model).length;
    if (values.slice(count + 1).some((value) => !isLeftOut(blockOf(value)))) {
      throw new FunctionFault('#VALUE!', text.tooManyArguments(found.model.functionName, count));
    }
    const language =
      requestedLanguage(blockOf(values[count]), context.language) ?? found.language ?? context.language;
    const { shape, clients, columns, cutoffs } = readModelArguments(
      found.model,
      values.slice(0, count),
      context,
    );
    const explain = explainer(found.model, columns, cutoffs, language);
    return shapedLike(
      shape,
      Array.from({ length: clients }, (_, row) => explain(row)),
    );
  },
};

/** The model with this id, function or name; a name also tells the language. */
function findModel(typed: string): { model: Model; language?: Language } | undefined {
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase();
  for (const model of catalogue) {
    if (same(model.id) || same(model.functionName)) return { model };
    const language = languages.find((candidate) => same(model.name[candidate]));
    if (language) return { model, language };
  }
  return undefined;
}
