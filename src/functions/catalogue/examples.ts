import type { Model } from '../../classifier/model';

/** A formula with results worked out by hand; shown in help and documents, checked by a test. */
interface Example {
  /**
   * The formula as typed in Excel, with constants for ranges: `{120;90}` is a column of two clients, `""` in it a blank
   * cell.
   */
  readonly formula: string;
  /** Ids of the tiers that the formula gives, one per client. */
  readonly tiers: readonly string[];
}

/** The example of each model, by the model's id. Not in the models, as formulas wait for these. */
const examples: Readonly<Record<string, Example>> = {
  'sales-loyalty': {
    formula: '=CLIENT_TIER({120;90;20;10},{8;2;9;1})',
    tiers: ['treasure', 'high-risk', 'rising-star', 'phase-out'],
  },
  'deal-size': {
    formula: '=CLIENT_SIZE({1200;300;120;20},100,250,1000)',
    tiers: ['vip', 'big', 'medium', 'small'],
  },
  'deal-likelihood': {
    formula: '=CLIENT_GRADE({0.9;0.8;0.5;0.1})',
    tiers: ['grade-a', 'grade-a', 'grade-b', 'grade-d'],
  },
  deal: {
    formula: '=CLIENT_DEAL({"yes";"yes";"no"},{1200;300;50},{1;1;0.6},100,250,1000)',
    tiers: ['vip', 'big', 'grade-b'],
  },
  relationship: {
    formula: '=CLIENT_RELATION({"yes";"yes";"yes";"no"},{9;4;8;9},{"yes";"yes";"no";"yes"})',
    tiers: ['strategic-confidant', 'existing', 'existing', 'prospect'],
  },
  value: {
    formula: '=CLIENT_VALUE({900;200;100;-50;-20},{0.05;0.3;-0.1;0;0.2},{"no";"no";"no";"yes";"no"},500,0.2)',
    tiers: ['most-valuable', 'most-growable', 'standard', 'strategic-exception', 'below-zero'],
  },
  'share-upcoming': {
    formula: '=CLIENT_MATRIX({0.7;0.6;0.2;0.1},{500;40;400;30},0.5,200)',
    tiers: ['key-account', 'hold-or-win', 'grow-share', 'win-or-release'],
  },
  abc: {
    formula: '=CLIENT_ABC({600;250;100;40;10;-20})',
    tiers: ['platinum', 'platinum', 'plum', 'basic', 'basic', 'basic'],
  },
  selection: {
    formula: '=CLIENT_ACTION({900;300;100;80;-40},{0.02;0.4;0.01;0;0.1},{0;0;2;0;3},500,0.25)',
    tiers: ['retain', 'develop', 'referrer', 'maintain', 'loss-making'],
  },
  lifecycle: {
    formula: '=CLIENT_STAGE({0;1;3;6;8;9},{0;0;5;30;30;40},{0;0.1;0.1;0.2;0.6;0.3},{0;0;0;0;0;2})',
    tiers: ['guessed', 'first-purchase', 'repeat', 'long-term', 'supporter', 'strategic'],
  },
  focus: {
    formula: '=CLIENT_FOCUS({1;3;"Long-term";8})',
    tiers: ['choose', 'obtain', 'keep', 'expand'],
  },
  process: {
    formula:
      '=CLIENT_PROCESS({"2026-11-01";"2026-06-30";"2025-01-15"},{1;0;0},{"";"2026-12-05";""},"2026-11-21")',
    tiers: ['ongoing', 'upcoming', 'past'],
  },
  tenure: {
    formula: '=CLIENT_TENURE({"2024-03-01";"2025-11-21";"2025-11-22";"2027-01-10"},"2026-11-21")',
    tiers: ['old', 'old', 'new', 'not-yet-client'],
  },
  position: {
    formula: '=CLIENT_POSITION({5;4;1;1},{900;100;800;100},{"yes";"no";"no";"no"},3,500)',
    tiers: ['main', 'general', 'general', 'scattered'],
  },
  nature: {
    formula:
      '=CLIENT_NATURE({"";"";"Company";"Distributor"},{"City of Bath";"Ms Li";"Li Trading Ltd";"North Sales GmbH"})',
    tiers: ['government', 'individual', 'company', 'business-partner'],
  },
  satisfaction: {
    formula: '=CLIENT_SATISFACTION({10;5;0},,{0.5;0.3;0.1},{0.01;0.03;0.05})',
    tiers: ['very-satisfied', 'neutral', 'dissatisfied'],
  },
  care: {
    formula: '=CLIENT_CARE({10;30;50;50;30},{0;0;0;2;0},{"";"";"";"";"Treasure"})',
    tiers: ['in-touch', 'due', 'overdue', 'neglected', 'overdue'],
  },
  rfm: {
    formula: '=CLIENT_RFM({1;30;60;90;120},{20;12;8;4;2},{2000;1200;800;400;200})',
    tiers: ['champions', 'potential-loyalist', 'potential-loyalist', 'about-to-sleep', 'lost'],
  },
};

/**
 * Returns the example of a model of the catalogue.
 *
 * @throws if the table above lacks it
 */
export function exampleOf({ id }: Pick<Model, 'id'>): Example {
  const example = examples[id];
  if (!example) throw new Error(`src/functions/catalogue/examples.ts has no example of the model ${id}.`);
  return example;
}
