import type { Model } from '../../classifier/model';
import { functionArguments } from '../../classifier/cutoffs/function-arguments';
import type { CalledFunction } from '../arguments/custom-function';
import { readModelArguments } from '../arguments/model-arguments';
import { tierNames } from './tier-names';

/** Makes the function of a model, which returns one tier per client, named in the policy's language or in Excel's. */
export function modelFunction(model: Model): CalledFunction {
  const parameters = functionArguments(model);
  return {
    id: model.functionName,
    parameters,
    evaluate(values, context) {
      const clients = readModelArguments(model, values, context, { parameters });
      return tierNames(clients, clients.language ?? context.language, context.language);
    },
  };
}
