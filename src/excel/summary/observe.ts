import type { ObservedRetention } from '../../summary/list';

/**
 * Returns what the history of runs says of the retention of a list's clients, by a model.
 *
 * @param sheetId the sheet with the list
 */
export type Observe = (
  context: Excel.RequestContext,
  modelId: string,
  sheetId: string,
) => Promise<ObservedRetention>;

/** Says that there is no history. */
export const noHistory: Observe = () => Promise.resolve({ kind: 'noHistory' });
