import { isErrorName } from '../../classifier/error-name';
import { catalogue } from '../../classifier/models/catalogue';
import { functionArguments, segmentArguments } from '../../classifier/cutoffs/function-arguments';
import type { Language } from '../../classifier/language';
import { blockOf, isLeftOut, type Argument } from '../arguments/argument';
import type { CallContext, FunctionParameter } from '../arguments/custom-function';
import { faultText } from '../arguments/fault-text';
import { findModel } from '../arguments/find-model';
import type { FormulaClients } from '../arguments/formula-clients';
import { FunctionFault } from '../arguments/function-fault';
import { readModelArguments } from '../arguments/model-arguments';
import { describeParameter } from './model-parameters';
import { isPolicyText } from '../arguments/policy-argument';
import { requestedLanguage } from '../arguments/requested-language';
import { segmentFunction } from './segment-function';
import { worded } from '../words/worded';

/**
 * Makes a parameter for an argument of the model's own function. Each parameter has its own name, because Microsoft
 * does not document how Excel passes repeated arguments if one in the middle is left out.
 */
const argumentParameter = (number: number): FunctionParameter => ({
  name: `argument${number}`,
  description: worded(({ namedModel }) => namedModel.argument(number)),
  optional: number > 1,
  ...(number > 1 && { likeBefore: true }),
});

const mostArguments = Math.max(...catalogue.map((model) => functionArguments(model).length));

/** The parameters of a function for any model: `model`, as many arguments as the longest model needs, and a language. */
export const namedModelParameters: readonly FunctionParameter[] = [
  { name: 'model', description: worded(({ namedModel }) => namedModel.model), optional: false },
  ...Array.from({ length: mostArguments + 1 }, (_, index) => argumentParameter(index + 1)),
];

/**
 * Reads the arguments of a function for any model. Answers in the language that is given, otherwise in that of the
 * model's name, otherwise in that of the policy, otherwise in Excel's.
 *
 * @throws FunctionFault if an argument is wrong or missing
 */
export function readNamedModel(
  [name, ...values]: readonly Argument[],
  context: CallContext,
): { readonly clients: FormulaClients; readonly language: Language } {
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
  return { clients, language };
}

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
