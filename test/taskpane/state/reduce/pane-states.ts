import type { Language } from '../../../../src/classifier/language';
import { eachRowAClient } from '../../../../src/sheet/rows/merge-repeated-clients';
import { SheetProblem } from '../../../../src/sheet/problem';
import type { Customers } from '../../../../src/sheet/customers';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { failureOf } from '../../../../src/taskpane/state/failure';
import { choiceOf } from '../../../../src/taskpane/state/choice';
import { missingFrom } from '../../../../src/taskpane/state/missing';
import type { PaneEvent } from '../../../../src/taskpane/state/pane-event';
import { initialState, type PaneState } from '../../../../src/taskpane/state/pane-state';
import { paneReducer } from '../../../../src/taskpane/state/reduce/reducer';

export const customers: Customers = {
  range: { sheetId: 'sheet1', sheetName: 'Customers', top: 0, left: 0, rows: 4, columns: 3 },
  headers: ['Client', 'Sales', 'Loyalty'],
  samples: [],
  segmentedBy: [],
};
export const found: Extract<PaneEvent, { type: 'found' }> = {
  type: 'found',
  customers,
  modelId: 'sales-loyalty',
  proposed: { sales: 1, loyalty: 2 },
};
export const failure = failureOf(new SheetProblem('emptySheet', { sheet: 'Customers' }));

export const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState('.'));

const modelIn = ({ models, draft }: PaneState) => models.find(({ id }) => id === draft.modelId)!;
export const choiceIn = (state: PaneState, language: Language = 'en') =>
  choiceOf(state.draft, { model: modelIn(state), language, decimalMark: state.decimalMark, asOf: 46347 });
export const missingIn = (state: PaneState) => missingFrom(state.draft, modelIn(state), '.');

export function planFor(state: PaneState, counts = [1, 1, 1, 1]): Plan {
  if (!choiceIn(state)) throw new Error('Nothing is chosen');
  return {
    addedUp: false,
    range: customers.range,
    outside: [],
    cutoffs: [{ id: 'sales_cutoff', rule: { kind: 'median' }, value: 1234.5, splitsNobody: false }],
    policyCutoffs: [],
    inPercent: [],
    readings: [],
    repeated: [],
    counts,
    withoutTier: 0,
    blankRows: 0,
    nonClients: [],
    withoutFigures: [],
    unclassified: [],
    inDoubt: [],
    otherCurrencies: [],
    overrides: [],
    outcomes: { computed: new Int16Array(), byHand: new Int16Array() },
    basis: {
      model: modelIn(state),
      asOf: 46_000,
      cells: {},
      columns: {},
      clients: eachRowAClient({}),
      nameOf: () => '',
    },
    rules: '',
    headersOnRequest: {},
    segment: [],
    strategy: [],
  };
}

/** What a run answers besides its plan. */
export const done = {
  modelId: 'sales-loyalty',
  address: 'Customers!D1:E5',
  chosen: { headers: customers.headers, columns: { sales: 1, loyalty: 2 }, cutoffs: {} },
} as const;

export const counted = (counts?: number[]): PaneEvent[] => [
  found,
  { type: 'planAsked', request: 1 },
  { type: 'planned', request: 1, plan: planFor(after(found), counts) },
];
