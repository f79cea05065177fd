/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement } from 'react';
import type { CommandResult } from '../../../src/commands/command-result';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Customers } from '../../../src/sheet/customers';
import { SheetProblem } from '../../../src/sheet/problem';
import { useFinding } from '../../../src/taskpane/hooks/use-finding';
import type { SegmentActions } from '../../../src/taskpane/state/actions/actions';
import { openPane } from '../shown';

const model = modelById('sales-loyalty');
const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: 1, columns: 3 };
const customers = {
  ...{ range, headers: ['Client', 'Sales', 'Loyalty'], samples: [['Birch', 20, 2]], segmentedBy: [] },
} as unknown as Customers;

let listener: (result: CommandResult) => void;
/** How the click on the ribbon's button stood as the pane opened. */
let last: CommandResult | undefined;
const actions = {
  findCustomers: () => Promise.resolve(customers),
  lastCommandResult: () => last,
  subscribeToCommandResults: (report) => {
    listener = report;
    return () => (listener = () => undefined);
  },
  watchSelection: () => Promise.resolve(() => Promise.resolve()),
} as Pick<
  SegmentActions,
  'findCustomers' | 'lastCommandResult' | 'subscribeToCommandResults' | 'watchSelection'
> as SegmentActions;

let pane: ReturnType<typeof openPane>;
let told: string[];
const dispatch = ({ type }: { readonly type: string }) => void told.push(type);
const ignore = () => undefined;
const models = [model];
function Finding() {
  useFinding(actions, dispatch, { customers: undefined, model, models }, ignore);
  return null;
}
const open = () => act(async () => pane.show(createElement(Finding)));
const hear = (result: CommandResult) => act(async () => listener(result));

beforeEach(() => {
  pane = openPane();
  told = [];
  last = undefined;
});
afterEach(() => pane.close());

test('a pane that opens finds the customers', async () => {
  await open();
  expect(told).toEqual(['found']);
});

test("a pane that the ribbon's summary opens finds them too if no summary can be made", async () => {
  last = { kind: 'summarizing' };
  await open();
  expect(told).toEqual([]);
  await hear({ kind: 'failed', error: new SheetProblem('emptySheet', { sheet: 'Clients' }) });
  expect(told).toEqual(['found']);
});

test('beside the sheet with a new summary it looks for no customers', async () => {
  last = { kind: 'summarizing' };
  await open();
  const choice = { modelId: model.id, language: 'en', today: 46_000 } as const;
  await hear({ kind: 'summarized', customers, choice, sheet: 'Client Summary' });
  expect(told).toEqual([]);
});
