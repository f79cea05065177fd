import { classify } from '../classifier/classify';
import type { Model } from '../classifier/model';
import { noClient, unclassifiedName } from '../classifier/unclassified';
import { shapedLike } from './argument';
import type { CustomFunction } from './custom-function';
import { readModelArguments } from './model-arguments';
import { describeParameter, modelParameters } from './model-parameters';

/** The function that asks a model: one tier a client, in the shape of the ranges given. */
export function modelFunction(model: Model): CustomFunction {
  return {
    id: model.functionName,
    description: model.question,
    parameters: modelParameters(model).map(describeParameter),
    example: { en: model.example.formula, zh: model.example.formula },
    evaluate(values, context) {
      const { shape, columns, cutoffs } = readModelArguments(model, values, context);
      const { tiers } = classify(model, columns, cutoffs);
      const names = model.tiers.map(({ name }) => name[context.language]);
      const unclassified = unclassifiedName[context.language];
      return shapedLike(
        shape,
        Array.from(tiers, (tier) => (tier === noClient ? '' : (names[tier] ?? unclassified))),
      );
    },
  };
}
