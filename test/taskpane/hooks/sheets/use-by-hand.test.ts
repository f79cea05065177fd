/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement, useEffect } from 'react';
import type { ByHandPreview } from '../../../../src/excel/overrides/overrides-offer';
import type { Customers } from '../../../../src/sheet/customers';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { useByHand, type ByHandState } from '../../../../src/taskpane/hooks/sheets/use-by-hand';
import type { SegmentActions } from '../../../../src/taskpane/state/actions/actions';
import { openPane } from '../../shown';
import { listOf } from './list-of-birch';

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
