import type { CutoffValues } from '../../classifier/cutoff';
import { classify } from '../../classifier/decide/classify';
import { nextTierText } from '../../classifier/explain/change-text';
import { nextTier } from '../../classifier/explain/next-tier';
import { shapedLike } from '../arguments/argument';
import type { CustomFunction } from '../arguments/custom-function';
import { decidedAlone } from '../arguments/decided-alone';
import { faultText } from '../arguments/fault-text';
import { FunctionFault } from '../arguments/function-fault';
import { requireReadableClient } from '../arguments/readable-measures';
import { namedModelParameters, readNamedModel } from './named-model-arguments';
import { worded } from '../words/worded';

/** Says for each client what change of one measure would bring her to the nearest better tier (`nextTier`). */
export const nextFunction: CustomFunction = {
  id: 'CLIENT_NEXT',
  description: worded(({ next }) => next.description),
  parameters: namedModelParameters,
  example: worded(({ next }) => next.example),
  evaluate(values, context) {
    const { clients, language } = readNamedModel(values, context);
    const { model, columns } = clients;
    if (model.unranked) {
      const text = faultText[context.language].tiersWithoutOrder(model.name[context.language]);
      throw new FunctionFault('#N/A', text);
    }
    const alone = decidedAlone(clients, context.language);
    if (clients.onlyClient) {
      const [missing = -1] = classify(alone.model, columns, alone.cutoffs).missing;
      requireReadableClient({ ...clients, model: alone.model }, missing, context.language);
    }
    const room = context.room?.[model.id];
    return shapedLike(
      clients.shape,
      Array.from({ length: clients.clients }, (_, row) => {
        const changes = nextTier(alone.model, columns, ofClient(alone.cutoffs, row), row);
        return nextTierText(model, changes, language, room);
      }),
    );
  },
};

/** Returns the cut-offs of one client, because a formula may give a column with a cut-off for each client. */
const ofClient = (cutoffs: CutoffValues, row: number): CutoffValues =>
  Object.fromEntries(
    Object.entries(cutoffs).map(([id, values]) => [
      id,
      values.length > 1 ? values.slice(row, row + 1) : values,
    ]),
  );
