import { localized } from '../../classifier/language';
import { isErrorName } from '../../classifier/error-name';
import { catalogue } from '../../classifier/models/catalogue';
import { explainer } from '../../classifier/explain/explain';
import { functionArguments, segmentArguments } from '../../classifier/cutoffs/function-arguments';
import { blockOf, isLeftOut, shapedLike, type Argument } from '../arguments/argument';
import type { CustomFunction, FunctionParameter } from '../arguments/custom-function';
import { FunctionFault } from '../arguments/function-fault';
import { faultText } from '../arguments/fault-text';
import { findModel } from '../arguments/find-model';
import { readModelArguments } from '../arguments/model-arguments';
import { describeParameter } from './model-parameters';
import { isPolicyText } from '../arguments/policy-argument';
import { requestedLanguage } from '../arguments/requested-language';
import { segmentFunction } from './segment-function';
import { localizedWords } from '../words/localized-words';

/**
 * Makes the parameter for an argument of the explained function. Each has a name of its own, because Microsoft does not
 * document how Excel passes repeated arguments if one in the middle is left out.
 */
const argumentParameter = (number: number): FunctionParameter => ({
  name: `argument${number}`,
  description: localized((language) => localizedWords.explain.argument[language](number)),
  optional: number > 1,
  ...(number > 1 && { likeBefore: true }),
});

const mostParameters = Math.max(...catalogue.map((model) => functionArguments(model).length));

/**
 * Explains why clients have their tiers. The first argument names the model; then come the arguments of the model's own
 * function, in order, and a language. If this is left out, explains in the language of the model's name, otherwise in
 * that of the policy, otherwise in Excel's.
 */
export const explainFunction: CustomFunction = {
  id: 'CLIENT_EXPLAIN',
  description: localizedWords.explain.description,
  parameters: [
    {
      name: 'model',
      description: localizedWords.explain.model,
      optional: false,
    },
    ...Array.from({ length: mostParameters + 1 }, (_, index) => argumentParameter(index + 1)),
  ],
  example: localizedWords.explain.example,
  evaluate([name, ...values], context) {
    const found = findModel(name, context);
    const { model, inUse } = found;
    const parameters =
      model.functionName === segmentFunction.id ? segmentArguments(model) : functionArguments(model);
    const count = parameters.findIndex(({ kind }) => kind === 'policy');
    const { languageArgument, others } = withoutLanguage(values, count);
    if (others.slice(parameters.length).some((value) => !isLeftOut(blockOf(value)))) {
      const after = parameters.slice(count + 1).map((parameter) => describeParameter(parameter).name);
      throw new FunctionFault(
        '#VALUE!',
        faultText[context.language].tooManyArguments(model.functionName, count, after),
      );
    }
    const read = others.slice(0, parameters.length);
    const clients = readModelArguments(model, read, context, { parameters, inUse });
    const language =
      requestedLanguage(blockOf(languageArgument), context.language) ??
      found.language ??
      clients.language ??
      context.language;
    const explain = explainer(clients.model, clients.columns, clients.cutoffs, language);
    return shapedLike(
      clients.shape,
      Array.from({ length: clients.clients }, (_, row) => explain(row)),
    );
  },
};

/**
 * Separates the language from the other arguments. It may be anywhere from the policy's place on, because newer
 * arguments come after the policy. It is the text without a digit: numbers and dates have digits.
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
    languageArgument: values[at],
    others: values.map((value, index) => (index === at ? undefined : value)),
  };
}
