import { catalogue } from '../classifier/catalogue';
import { segmentArguments, type FunctionArgument } from '../classifier/function-arguments';
import { blockOf, type Argument } from './argument';
import type { CustomFunction, FunctionParameter } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';
import { findModel } from './find-model';
import { readModelArguments } from './model-arguments';
import { describeParameter } from './model-parameters';
import { tierNames } from './tier-names';

const measureParameter = (number: number): FunctionParameter => ({
  name: `measure${number}`,
  description: {
    en: `Measure ${number} of the model; after its last one, as_of where it reads dates, and the cell of its policy.`,
    zh: `该模型的第 ${number} 项指标；最后一项之后可给出 as_of（读取日期时）及其策略单元格。`,
  },
  optional: number > 1,
  ...(number > 2 && { likeBefore: true }),
});

const mostParameters = Math.max(...catalogue.map((model) => segmentArguments(model).length));

/** Asks any model by its name, above all those that a workbook's manager made, which have no function of their own. */
export const segmentFunction: CustomFunction = {
  id: 'CLIENT_SEGMENT',
  description: {
    en: 'In which tier of a model of your own, or of any other, is the client?',
    zh: '客户属于自建模型（或任一模型）的哪个级别？',
  },
  parameters: [
    {
      name: 'model',
      description: {
        en: "The name or id of one of the workbook's own models or of any that CLIENT_MODELS lists, or the cell of its policy.",
        zh: '自建模型或 CLIENT_MODELS 所列模型的名称或编号，或其策略单元格。',
      },
      optional: false,
    },
    ...Array.from({ length: mostParameters }, (_, index) => measureParameter(index + 1)),
  ],
  example: {
    en: '=CLIENT_SEGMENT("Sales and loyalty",{120;90;20;10},{8;2;9;1})',
    zh: '=CLIENT_SEGMENT("销售与忠诚度",{120;90;20;10},{8;2;9;1})',
  },
  evaluate([name, ...values], context) {
    const found = findModel(name, context);
    const parameters = segmentArguments(found.model);
    const read = valuesOf(parameters, values, (names) =>
      faultText[context.language].onlyTheseArguments(found.model.name[context.language], names),
    );
    const asked = readModelArguments(found.model, read, context, { parameters, inUse: found.inUse });
    return tierNames(asked, asked.language ?? found.language ?? context.language);
  },
};

/** The policy stands last, or before the day, also if arguments before it that the model does not have were passed over. */
function valuesOf(
  parameters: readonly FunctionArgument[],
  values: readonly Argument[],
  tooMany: (names: string) => string,
): Argument[] {
  const first = parameters.findIndex(({ kind }) => kind === 'policy');
  const given = values.slice(first).filter((value) => blockOf(value) !== undefined);
  if (given.length > parameters.length - first) {
    const names = parameters
      .map(describeParameter)
      .map(({ name, optional }) => (optional ? `[${name}]` : name));
    throw new FunctionFault('#VALUE!', tooMany(names.join(', ')));
  }
  return [...values.slice(0, first), ...given];
}
