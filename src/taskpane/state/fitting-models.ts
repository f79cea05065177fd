import { catalogue } from '../../classifier/catalogue';
import type { Model } from '../../classifier/model';
import { headersShow, proposeColumns } from '../../sheet/propose-columns';
import type { Customers } from '../../sheet/segmentation';

/** All models, parted by whether the sheet's headers show a column for each measure that they cannot do without. */
export interface FittingModels {
  readonly fitting: readonly Model[];
  readonly others: readonly Model[];
}

export function fittingModels(customers: Customers): FittingModels {
  const fits = new Set(catalogue.filter((model) => headersShow(customers, model)));
  return { fitting: [...fits], others: catalogue.filter((model) => !fits.has(model)) };
}

/** The model to show for customers just found: one that segmented them, else the present one or the first that fits. */
export function modelToShow(customers: Customers, present: Model): Model {
  const { segmentedBy } = customers;
  if (segmentedBy.length > 0 && !segmentedBy.includes(present.id)) {
    return catalogue.find(({ id }) => id === segmentedBy[0]) ?? present;
  }
  const proposed = proposeColumns(customers, present);
  const canBeAsked = present.measures.every(({ id, optional }) => optional || proposed[id] !== undefined);
  return canBeAsked ? present : (fittingModels(customers).fitting[0] ?? present);
}
