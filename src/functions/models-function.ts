import { catalogue } from '../classifier/catalogue';
import type { CustomFunction } from './custom-function';
import { modelFunction } from './model-function';
import { signatureOf } from './signature';

/** The catalogue as a table: a header row, then one row a model. */
export const modelsFunction: CustomFunction = {
  id: 'CLIENT_MODELS',
  description: {
    en: 'All models: id, question, function and measures.',
    zh: '全部模型：编号、问题、函数与指标。',
  },
  parameters: [],
  example: { en: '=CLIENT_MODELS()', zh: '=CLIENT_MODELS()' },
  evaluate: (_, { language }) => [
    { en: ['Model', 'Question', 'Function', 'Measures'], zh: ['模型', '问题', '函数', '指标'] }[language],
    ...catalogue.map((model) => [
      model.id,
      model.question[language],
      signatureOf(modelFunction(model)),
      model.measures.map(({ name }) => name[language]).join({ en: ', ', zh: '、' }[language]),
    ]),
  ],
};
