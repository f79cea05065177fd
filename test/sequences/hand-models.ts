/*
 * Four models that are computed by rules written by hand, without ClientTier's code: the expected results of the
 * sequences.
 */

export type Figure = number | '';

export interface HandModel {
  readonly id: string;
  /** Whether the user made the model herself; it then exists only if the policy has it. */
  readonly isOwn?: true;
  /** The header of each measure's column; the keys are the measures' ids. */
  readonly columns: Readonly<Record<string, string>>;
  readonly cutoffs: Readonly<Record<string, number>>;
  /** Each tier's name and strategy; the keys are the tiers' ids. */
  readonly tiers: Readonly<Record<string, readonly [name: string, strategy: string]>>;
  /** Returns the id of a client's tier. The figures are in the order of the columns. */
  tier(figures: readonly Figure[], cutoffs: Readonly<Record<string, number>>): string;
}

/** The as-of date of all models. */
export const asOf = 46_000;

export const handModels: readonly HandModel[] = [
  {
    id: 'sales-loyalty',
    columns: { sales: 'Sales', loyalty: 'Loyalty' },
    cutoffs: { sales_cutoff: 100, loyalty_cutoff: 5 },
    tiers: {
      treasure: ['Treasure', 'Protect and reward: the more of them, the steadier the market.'],
      'rising-star': ['Rising star', 'Support and train: loyalty is there, sales can grow.'],
      'high-risk': [
        'High-risk',
        'Limit credit, put terms in writing; watch for cross-region selling, dumping and arrears.',
      ],
      'phase-out': ['Phase out', 'Stop investing: letting go makes room for good clients.'],
    },
    tier: ([sales, loyalty], { sales_cutoff: high, loyalty_cutoff: loyal }) => {
      if (sales === '' || loyalty === '') return 'unclassified';
      if (loyalty! >= loyal!) return sales! >= high! ? 'treasure' : 'rising-star';
      return sales! >= high! ? 'high-risk' : 'phase-out';
    },
  },
  {
    id: 'tenure',
    columns: { first_order: 'First order' },
    cutoffs: { new_within_months: 12 },
    tiers: {
      old: ['Old', 'Retain: keep what made the client stay.'],
      new: ['New', 'Onboard: guide the client through the first orders.'],
      'not-yet-client': ['Not yet client', 'Approach: find out what would make a first order.'],
    },
    // The days are chosen so that months of 28 to 31 days make no difference.
    tier: ([day], { new_within_months: months }) => {
      const days = asOf - Number(day);
      if (day === '' || days < 0) return 'not-yet-client';
      return days >= months! * 30.5 ? 'old' : 'new';
    },
  },
  {
    id: 'own-1',
    isOwn: true,
    columns: { m1: 'Visits' },
    cutoffs: { m1_1: 4 },
    tiers: { often: ['Often', 'Thank them'], seldom: ['Seldom', 'Call on them'] },
    tier: ([visits], { m1_1: many }) => (Number(visits) >= many! ? 'often' : 'seldom'),
  },
  {
    // A score: each figure is a share of the way from the worst to the best, and counts by its weight.
    id: 'own-2',
    isOwn: true,
    columns: { m1: 'Sales', m2: 'Loyalty' },
    cutoffs: {
      i1_1: 47,
      m1_worst: 0,
      m1_best: 240,
      m1_weight: 3,
      m2_worst: 0,
      m2_best: 10,
      m2_weight: 1,
    },
    tiers: { fits: ['Fits', 'Win them over'], 'fits-not': ['Fits not', 'Serve from the office'] },
    tier: ([sales, loyalty], { i1_1: from, ...scale }) => {
      if (sales === '' || loyalty === '') return 'unclassified';
      const points = (figure: number, worst: number, best: number) =>
        100 * Math.min(1, Math.max(0, (figure - worst) / (best - worst)));
      const ofSales = points(sales!, scale['m1_worst']!, scale['m1_best']!) * scale['m1_weight']!;
      const ofLoyalty = points(loyalty!, scale['m2_worst']!, scale['m2_best']!) * scale['m2_weight']!;
      return (ofSales + ofLoyalty) / (scale['m1_weight']! + scale['m2_weight']!) >= from!
        ? 'fits'
        : 'fits-not';
    },
  },
];

export const unclassified = 'Unclassified';
/** Returns the name of a model's cell on the policy's sheet, which begins those of its parts too. */
export const nameOfModel = (id: string) =>
  `CT_${id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;

export const handModel = (id: string): HandModel => handModels.find((model) => model.id === id)!;

/**
 * Returns whether a row has no figure that the model reads: ClientTier may then take it for no client, in the middle of
 * the list or at its end.
 */
export const hasNoFigures = (figures: readonly Figure[]) => figures.every((figure) => figure === '');
