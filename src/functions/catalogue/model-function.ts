import { localized } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { functionArguments } from '../../classifier/cutoffs/function-arguments';
import type { CustomFunction } from '../arguments/custom-function';
import { readModelArguments } from '../arguments/model-arguments';
import { describeParameter } from './model-parameters';
import { tierNames } from './tier-names';

/** Makes the function of a model, which returns one tier per client, named in the policy's language or in Excel's. */
export function modelFunction(model: Model): CustomFunction {
  const parameters = functionArguments(model);
  return {
    id: model.functionName,
    description: model.question,
    parameters: parameters.map(describeParameter),
    example: localized(() => model.example.formula),
    evaluate(values, context) {
      const clients = readModelArguments(model, values, context, { parameters });
      return tierNames(clients, clients.language ?? context.language, context.language);
    },
  };
}
