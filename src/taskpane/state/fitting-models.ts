import { catalogue } from '../../classifier/catalogue';
import type { Model } from '../../classifier/model';
import { proposeColumns } from '../../sheet/propose-columns';
import type { Customers } from '../../sheet/segmentation';

/** All models, parted by whether the sheet shows a column for each measure that they cannot do without. */
export interface FittingModels {
  readonly fitting: readonly Model[];
  readonly others: readonly Model[];
}

export function fittingModels(customers: Customers): FittingModels {
  const fits = new Set(catalogue.filter((model) => isFitting(customers, model)));
  return { fitting: [...fits], others: catalogue.filter((model) => !fits.has(model)) };
}

/** The model to show for customers just found: one that segmented them, else the present one or the first that fits. */
export function modelToShow(customers: Customers, present: Model): Model {
  const { segmentedBy } = customers;
  if (segmentedBy.length > 0 && !segmentedBy.includes(present.id)) {
    return catalogue.find(({ id }) => id === segmentedBy[0]) ?? present;
  }
  return isFitting(customers, present) ? present : (fittingModels(customers).fitting[0] ?? present);
}

function isFitting(customers: Customers, model: Model): boolean {
  const proposed = proposeColumns(customers, model);
  return model.measures.every(({ id, optional }) => optional || proposed[id] !== undefined);
}
