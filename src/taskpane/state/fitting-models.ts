import type { Model } from '../../classifier/model';
import { headersShow, proposeColumns } from '../../sheet/match/propose-columns';
import type { Customers } from '../../sheet/customers';

/** The models in two lists: those for which the sheet's headers show every required column, and the others. */
export interface FittingModels {
  readonly fitting: readonly Model[];
  readonly others: readonly Model[];
}

export function fittingModels(customers: Customers, models: readonly Model[]): FittingModels {
  const fits = new Set(models.filter((model) => headersShow(customers, model)));
  return { fitting: [...fits], others: models.filter((model) => !fits.has(model)) };
}

/**
 * Returns the model to show for customers just found. If the sheet has segments of other models but not of the present
 * one, this is the first of those. Otherwise it is the present model; if columns that it requires are not found, the
 * first model whose columns are.
 */
export function modelToShow(customers: Customers, present: Model, models: readonly Model[]): Model {
  const { segmentedBy } = customers;
  if (segmentedBy.length > 0 && !segmentedBy.includes(present.id)) {
    return models.find(({ id }) => id === segmentedBy[0]) ?? present;
  }
  const proposed = proposeColumns(customers, present);
  const canBeAsked = present.measures.every(({ id, optional }) => optional || proposed[id] !== undefined);
  return canBeAsked ? present : (fittingModels(customers, models).fitting[0] ?? present);
}
