import { catalogue } from '../classifier/catalogue';
import type { CustomFunction } from './custom-function';
import { describeParameter, modelParameters } from './model-parameters';

/** The catalogue as a table: a header row, then one row a model. */
export const modelsFunction: CustomFunction = {
  id: 'CLIENT_MODELS',
  description: {
    en: 'All models: id, question, function and measures.',
    zh: '全部模型：编号、问题、函数与指标。',
  },
  parameters: [],
  evaluate: (_, { language }) => [
    { en: ['Model', 'Question', 'Function', 'Measures'], zh: ['模型', '问题', '函数', '指标'] }[language],
    ...catalogue.map((model) => [
      model.id,
      model.question[language],
      signatureOf(modelParameters(model).map(describeParameter), model.functionName),
      model.measures.map(({ name }) => name[language]).join({ en: ', ', zh: '、' }[language]),
    ]),
  ],
};

/** Such as `CLIENT_TIER(sales, loyalty, [sales_cutoff], [loyalty_cutoff])`. */
export function signatureOf(parameters: CustomFunction['parameters'], name: string): string {
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${shown.join(', ')})`;
}
