import { pascal } from '../../policy/names';
import type { SummaryPlace } from '../../summary/sheet/summary-record';

const nameOfAny = '_ClientTier_Service_';

/** By what the sheet *Service Levels* of a model is found; each model has a sheet of its own. */
export const servicePlace = (modelId: string): SummaryPlace => ({
  key: `ClientTier_Service_${pascal(modelId)}`,
  name: `${nameOfAny}${pascal(modelId)}`,
});

/** Returns whether a name is that of the first cell of such a sheet. */
export const isServiceName = (name: string) => name.startsWith(nameOfAny);
