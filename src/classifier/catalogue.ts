import type { Model } from './model';
import { salesLoyalty } from './models/sales-loyalty';
import { tableFaults } from './table-check';

/** Every model that ClientTier knows, in the order in which they are offered. */
export const catalogue: readonly Model[] = [salesLoyalty];

for (const model of catalogue) {
  const faults = tableFaults(model);
  if (faults.length > 0) throw new Error(`The model ${model.id} is faulty: ${faults.join('; ')}`);
}

/** The model with this id. Throws where there is none: ids come from the catalogue itself, never from a user. */
export function modelById(id: string): Model {
  const model = catalogue.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`There is no model ${id} in the catalogue`);
  return model;
}
