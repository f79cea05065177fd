import { explainer } from '../../classifier/explain/explain';
import { shapedLike } from '../arguments/argument';
import type { CustomFunction } from '../arguments/custom-function';
import { namedModelParameters, readNamedModel } from './named-model-arguments';
import { worded } from '../words/worded';

/** Explains why clients have their tiers. */
export const explainFunction: CustomFunction = {
  id: 'CLIENT_EXPLAIN',
  description: worded(({ explain }) => explain.description),
  parameters: namedModelParameters,
  example: worded(({ explain }) => explain.example),
  evaluate(values, context) {
    const { clients, language } = readNamedModel(values, context);
    const explain = explainer(
      clients.model,
      clients.columns,
      clients.cutoffs,
      language,
      context.room?.[clients.model.id],
    );
    return shapedLike(
      clients.shape,
      Array.from({ length: clients.clients }, (_, row) => explain(row)),
    );
  },
};
