import { isErrorName } from '../classifier/error-name';
import { catalogue } from '../classifier/catalogue';
import { explainer } from '../classifier/explain';
import { functionArguments, segmentArguments } from '../classifier/function-arguments';
import { blockOf, isLeftOut, shapedLike, type Argument } from './argument';
import type { CustomFunction, FunctionParameter } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';
import { findModel } from './find-model';
import { readModelArguments } from './model-arguments';
import { describeParameter } from './model-parameters';
import { isPolicyText } from './policy-argument';
import { requestedLanguage } from './requested-language';
import { segmentFunction } from './segment-function';

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

const mostParameters = Math.max(...catalogue.map((model) => functionArguments(model).length));

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
        en: 'The id, name or function of a model, as CLIENT_MODELS lists them, or the cell of its policy. The answer is in the language of its name.',
        zh: '模型的编号、名称或函数（见 CLIENT_MODELS），或其策略单元格。回答使用名称所用的语言。',
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
    const found = findModel(name, context);
    const { model, inUse } = found;
    const parameters =
      model.functionName === segmentFunction.id ? segmentArguments(model) : functionArguments(model);
    const count = parameters.findIndex(({ kind }) => kind === 'policy');
    const { languageAsked, others } = withoutLanguage(values, count);
    if (others.slice(parameters.length).some((value) => !isLeftOut(blockOf(value)))) {
      const after = parameters.slice(count + 1).map((parameter) => describeParameter(parameter).name);
      throw new FunctionFault(
        '#VALUE!',
        faultText[context.language].tooManyArguments(model.functionName, count, after),
      );
    }
    const read = others.slice(0, parameters.length);
    const asked = readModelArguments(model, read, context, { parameters, inUse });
    const language =
      requestedLanguage(blockOf(languageAsked), context.language) ??
      found.language ??
      asked.language ??
      context.language;
    const explain = explainer(asked.model, asked.columns, asked.cutoffs, language);
    return shapedLike(
      asked.shape,
      Array.from({ length: asked.clients }, (_, row) => explain(row)),
    );
  },
};

/**
 * The language and the others in their places: it may stand in any place from that of the policy on, because formulas
 * were written before arguments came after the policy. It is the text without a digit: numbers and days have one.
 */
function withoutLanguage(values: readonly Argument[], first: number) {
  const isLanguage = (argument: Argument) => {
    const block = blockOf(argument);
    const [cell] = block?.cells.length === 1 ? block.cells : [];
    return typeof cell === 'string' && /^\D+$/.test(cell.trim()) && !isPolicyText(cell) && !isErrorName(cell);
  };
  const places = values.flatMap((value, index) => (index >= first && isLanguage(value) ? [index] : []));
  const at = places.at(-1) ?? -1;
  return {
    languageAsked: values[at],
    others: values.map((value, index) => (index === at ? undefined : value)),
  };
}
