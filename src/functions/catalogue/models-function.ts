import { catalogue } from '../../classifier/models/catalogue';
import { traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { segmentArguments } from '../../classifier/cutoffs/function-arguments';
import type { CustomFunction } from '../arguments/custom-function';
import { customModels } from '../arguments/find-model';
import { describedFunction } from './described-function';
import { describeParameter } from './model-parameters';
import { signatureOf } from './signature';
import { words } from '../words/languages';
import { worded } from '../words/worded';

/** Lists all models in a table: a header row, then one row per model. */
export const modelsFunction: CustomFunction = {
  id: 'CLIENT_MODELS',
  description: worded(({ models }) => models.description),
  parameters: [],
  example: worded(({ models }) => models.example),
  evaluate: (_, { language, policy }) => [
    words[language].functions.models.columns,
    ...catalogue.map((model) => rowOf(model, signatureOf(describedFunction(model)), language)),
    ...customModels(policy).map((model) => rowOf(model, ownSignature(model), language)),
  ],
};

const rowOf = ({ id, question, measures }: Model, signature: string, language: Language) => [
  id,
  question[language],
  signature,
  measures.map(({ name }) => name[language]).join(traits[language].listSeparator),
];

/** Returns how to call a custom model: `CLIENT_SEGMENT("own-1", sales, [policy])`. */
function ownSignature(model: Model): string {
  const parameters = segmentArguments(model).map(describeParameter);
  return signatureOf({
    id: model.functionName,
    parameters: [{ name: `"${model.id}"`, description: model.name, optional: false }, ...parameters],
  });
}
