import { catalogue } from '../../classifier/models/catalogue';
import { segmentArguments, type FunctionArgument } from '../../classifier/cutoffs/function-arguments';
import { mostMeasures } from '../../policy/custom-model';
import { blockOf, type Argument } from '../arguments/argument';
import type { CustomFunction, FunctionParameter } from '../arguments/custom-function';
import { FunctionFault } from '../arguments/function-fault';
import { faultText } from '../arguments/fault-text';
import { findModel } from '../arguments/find-model';
import { readModelArguments } from '../arguments/model-arguments';
import { describeParameter } from './model-parameters';
import { tierNames } from './tier-names';
import { worded } from '../words/worded';

const measureParameter = (number: number): FunctionParameter => ({
  name: `measure${number}`,
  description: worded(({ segment }) => segment.measure(number)),
  optional: number > 1,
  ...(number > 2 && { likeBefore: true }),
});

/** As many as the model with the most arguments takes; a score takes its measures, the policy and the as-of date. */
const mostParameters = Math.max(
  ...catalogue.map((model) => segmentArguments(model).length),
  mostMeasures + 2,
);

/** Classifies clients by any model, given by its name. Custom models have no function of their own. */
export const segmentFunction: CustomFunction = {
  id: 'CLIENT_SEGMENT',
  description: worded(({ segment }) => segment.description),
  parameters: [
    {
      name: 'model',
      description: worded(({ segment }) => segment.model),
      optional: false,
    },
    ...Array.from({ length: mostParameters }, (_, index) => measureParameter(index + 1)),
  ],
  example: worded(({ segment }) => segment.example),
  evaluate([name, ...values], context) {
    const found = findModel(name, context);
    const parameters = segmentArguments(found.model);
    const read = valuesOf(parameters, values, (names) =>
      faultText[context.language].onlyTheseArguments(found.model.name[context.language], names),
    );
    const clients = readModelArguments(found.model, read, context, { parameters, inUse: found.inUse });
    const language = clients.language ?? found.language ?? context.language;
    return tierNames(clients, language, context.language);
  },
};

/**
 * Moves each argument to the place where this model's function expects it. From the policy's place on, drops arguments
 * that are left out, because the formula may leave places empty that this model does not have.
 */
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
