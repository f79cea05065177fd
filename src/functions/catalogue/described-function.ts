import { functionArguments } from '../../classifier/cutoffs/function-arguments';
import { localized } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { CustomFunction } from '../arguments/custom-function';
import { exampleOf } from './examples';
import { modelFunction } from './model-function';
import { describeParameter } from './model-parameters';

/** Makes the function of a model, with what help says of it. */
export const describedFunction = (model: Model): CustomFunction => ({
  ...modelFunction(model),
  description: model.question,
  parameters: functionArguments(model).map(describeParameter),
  example: localized(() => exampleOf(model).formula),
});
