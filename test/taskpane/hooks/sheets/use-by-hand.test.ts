/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement, useEffect } from 'react';
import type { ByHandPreview } from '../../../../src/excel/overrides/overrides-offer';
import type { Customers } from '../../../../src/sheet/customers';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { useByHand, type ByHandState } from '../../../../src/taskpane/hooks/sheets/use-by-hand';
import type { SegmentActions } from '../../../../src/taskpane/state/actions/actions';
import { planFor } from '../../../sheet/plan-for';
import { openPane } from '../../shown';

const headers = ['Client', 'Sales', 'Loyalty'];

interface List {
  readonly customers: Customers;
  readonly plan: Plan;
}

function listOf(sheetName: string, sales: number): List {
  const range = { sheetId: sheetName, sheetName, top: 0, left: 0, rows: 1, columns: 3 };
  const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
  const plan = planFor(
    range,
    {
      modelId: 'sales-loyalty',
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
      language: 'en',
      asOf: 46000,
    },
    { measures: { sales: [sales], loyalty: [2] }, otherHeaders: headers, headers },
  );
  const customers = { range, headers, samples: [['Birch', sales, 2]], segmentedBy: [] };
  return { plan, customers: customers as unknown as Customers };
}

/** What *Overrides* says of Birch on each list: whether the end is past. */
let isPast: boolean;
const actions = {
  previewByHand: ({ plan }) =>
    Promise.resolve<ByHandPreview>({
      ...{ sheet: 'Overrides', key: 'Client', notKept: [], doubts: [], added: 0, ended: 0 },
      clients: [
        {
          ...{ key: 'birch', client: 'Birch', cell: `${plan.range.sheetName}!E2`, computed: 'Phase out' },
          ...{ tierId: 'treasure', tier: 'Treasure', isPast },
        },
      ],
    }),
} as Pick<SegmentActions, 'previewByHand'> as SegmentActions;

let pane: ReturnType<typeof openPane>;
let byHand: ByHandState;
function ByHand({ customers, plan }: { customers: Customers; plan: Plan | undefined }) {
  const state = useByHand(actions, {
    ...{ customers, plan, modelId: 'sales-loyalty', overrides: 'keep', language: 'en' },
    ...{ key: 'Client', hasSheet: true },
  });
  useEffect(() => {
    byHand = state;
  });
  return null;
}

/** Shows a list; with `undefined` as its plan it is being counted. */
const show = (list: { customers: Customers; plan: Plan | undefined }) =>
  act(async () => pane.show(createElement(ByHand, list)));

beforeEach(async () => {
  pane = openPane();
  isPast = true;
  await show(listOf('Clients', 20));
  act(() => byHand.letGoBack('birch', true));
});
afterEach(() => pane.close());

const goesBack = () => [...byHand.goesBack];

test('a segment that was let go back does so while the sheet is counted again, and not once unticked', async () => {
  expect(goesBack()).toEqual(['birch']);
  await show({ ...listOf('Clients', 30), plan: undefined });
  expect(goesBack()).toEqual(['birch']);
  await show(listOf('Clients', 30));
  expect(goesBack()).toEqual(['birch']);
  act(() => byHand.letGoBack('birch', false));
  expect(goesBack()).toEqual([]);
});

test('it does not go back on another list, nor once its end was moved to a later day', async () => {
  await show(listOf('Others', 20));
  expect(goesBack()).toEqual([]);
  isPast = false;
  await show(listOf('Clients', 30));
  expect(goesBack()).toEqual([]);
});
