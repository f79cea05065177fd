import { modelById } from '../../src/classifier/models/catalogue';
import type { Choice } from '../../src/sheet/choice';
import type { Rows } from './open-book';

export const model = modelById('sales-loyalty');

export const strategyOf = (id: string) => model.tiers.find((tier) => tier.id === id)!.strategy.en;

/** A list with one client of each tier. The medians are 90 and 3.5. */
export const customers: Rows = [
  ['Client', 'Sales', 'City', 'Loyalty'],
  ['Acme', 120, 'Bonn', 5],
  ['Birch', 300, 'Lyon', 2],
  ['Cole', 40, 'Bath', 9],
  ['Dahl', 60, 'Oslo', 1],
];

/** What ClientTier writes beside them. */
export const segmented: Rows = [
  ['Segment', 'Strategy'],
  ['Treasure', strategyOf('treasure')],
  ['High-risk', strategyOf('high-risk')],
  ['Rising star', strategyOf('rising-star')],
  ['Phase out', strategyOf('phase-out')],
];

/** Numbers by which each of them has the tier that the medians give, and by which a client who changes moves nobody else. */
export const fixedCutoffs: Choice['cutoffs'] = {
  sales_cutoff: { kind: 'fixed', value: 100 },
  loyalty_cutoff: { kind: 'fixed', value: 4 },
};

export const choice: Choice = {
  modelId: model.id,
  columns: { sales: 1, loyalty: 3 },
  cutoffs: {},
  language: 'en',
  asOf: 46000,
};
