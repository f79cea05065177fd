/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement } from 'react';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Customers } from '../../../src/sheet/customers';
import { tallyThrough, type Seen } from '../../../src/sheet/report/lens';
import type { Plan } from '../../../src/sheet/plan/plan';
import { unknownCulture } from '../../../src/sheet/text/culture';
import { useLens } from '../../../src/taskpane/hooks/use-lens';
import type { SegmentActions } from '../../../src/taskpane/state/actions/actions';
import { freshDraft } from '../../../src/taskpane/state/pane-state';
import { columnNames } from '../../../src/taskpane/text/column-names';
import { wordsIn } from '../../../src/taskpane/text/words';
import { PreviewSection } from '../../../src/taskpane/views/findings/PreviewSection';
import { planFor } from '../../sheet/plan-for';
import { openPane } from '../shown';

const model = modelById('sales-loyalty');
const headers = ['Client', 'Sales', 'Loyalty', 'Owner', 'City', 'Profit'];
const first: CellValue[][] = [
  ['Acme', 500, 9, 'Ann', 'Bonn', 40],
  ['Birch', 300, 1, 'Bob', 'Bonn', 120],
  ['Cole', 50, 8, 'Ann', 'Kiel', 10],
  ['Dahl', 20, 2, 'Bob', 'Kiel', 5],
];

/** A list of clients as it is at one moment, and what a run would write. */
function listOf(rows: CellValue[][], sheetName = 'Clients'): { customers: Customers; plan: Plan } {
  const range = { sheetId: sheetName, sheetName, top: 0, left: 0, rows: rows.length, columns: 6 };
  const column = (index: number) => rows.map((row) => row[index]!);
  const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
  const plan = planFor(
    range,
    {
      modelId: model.id,
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
      language: 'en',
      asOf: 46000,
    },
    { measures: { sales: column(1), loyalty: column(2) }, otherHeaders: headers, headers },
  );
  return { plan, customers: { range, headers, samples: rows, segmentedBy: [] } as unknown as Customers };
}

/** The requests that the pane has made, each to be answered by the test. */
let requests: { answer: (rows: CellValue[][]) => Promise<void>; fail: () => Promise<void> }[];
const actions = {
  lookThrough: (_, { plan, overrides }, { money, only }) =>
    new Promise<Seen>((resolve, reject) => {
      const answer = (rows: CellValue[][]) => {
        const cells = (index: number) => rows.map((row) => row[index]!);
        const lens = {
          ...(money !== undefined && { money: { header: headers[money]!, cells: cells(money) } }),
          ...(only && { only: { ...only, cells: cells(only.column) } }),
        };
        resolve(atOneGo(tallyThrough(lens, model, plan, overrides, unknownCulture)));
      };
      requests.push({
        answer: (rows) => act(async () => answer(rows)),
        fail: () => act(async () => reject(new Error('Excel said no'))),
      });
    }),
} as Pick<SegmentActions, 'lookThrough'> as SegmentActions;

let pane: ReturnType<typeof openPane>;
const draft = { ...freshDraft(model, '.', {}), columns: { sales: 1, loyalty: 2 } };

interface Shown {
  readonly customers: Customers;
  readonly plan: Plan;
  /** The column of the money that the user chose. */
  readonly money?: number;
}

function Preview({ customers, plan, money }: Shown) {
  const lens = useLens(actions, { customers, plan, model, overrides: 'keep', draft: { ...draft, money } });
  return createElement(PreviewSection, {
    preview: { kind: 'counted', plan },
    model,
    lens,
    overrides: 'keep',
    countable: true,
    names: columnNames(customers, [model], wordsIn('en', 'en-US')),
    disabled: false,
    onMoney: () => undefined,
    onCountAgain: () => undefined,
  });
}

const show = (list: Shown) => pane.show(createElement(Preview, list));

let opened: Shown;
beforeEach(() => {
  pane = openPane();
  requests = [];
  opened = listOf(first);
  show(opened);
});
afterEach(() => pane.close());

const said = () => pane.said();
const menu = (label: string) => document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
const choose = (label: string, value: string) =>
  act(() => {
    menu(label).value = value;
    menu(label).dispatchEvent(new Event('change', { bubbles: true }));
  });
const offered = (label: string) => [...menu(label).options].map(({ text }) => text);

async function chooseAnn() {
  choose('Count by', '3');
  await requests.at(-1)!.answer(first);
  choose('Count only: Owner', 'Ann');
  await requests.at(-1)!.answer(first);
}

test('money added up before an edit is marked until it is added up again', async () => {
  show({ ...opened, money: 5 });
  await requests.at(-1)!.answer(first);
  // 40 of 175.
  expect(said()).toContain('Profit 40 (23%)');
  expect(said()).not.toContain('Counting…');
  const edited = first.map((row) => (row[0] === 'Acme' ? [...row.slice(0, 5), 65] : row));
  show({ ...opened, plan: listOf(edited).plan, money: 5 });
  expect(said()).toContain('Counting…');
  await requests.at(-1)!.answer(edited);
  expect(said()).toContain('Profit 65 (33%)');
  expect(said()).not.toContain('Counting…');
});

test('what was counted on one sheet is not shown on another', async () => {
  show({ ...opened, money: 5 });
  await requests.at(-1)!.answer(first);
  show({ ...listOf(first.slice(0, 3), 'Others'), money: 5 });
  expect(said()).toContain('3 clients, 3 segments.');
  expect(said()).not.toContain('Profit 40');
});

test('a failure is told, and no count is shown as if it were the one asked for', async () => {
  await chooseAnn();
  choose('Count only: Owner', 'Bob');
  expect(said()).toContain('Counting…');
  await requests.at(-1)!.fail();
  expect(said()).toContain('Excel said no');
  expect(said()).not.toContain('Counting…');
  expect(said()).not.toMatch(/\d clients?/);
  pane.press('Count again');
  expect(said()).toContain('Counting…');
  expect(said()).not.toContain('Excel said no');
  await requests.at(-1)!.answer(first);
  expect(said()).toContain('Owner Bob: 2 clients, 2 segments.');
});

test('a value that no client has any more stays chosen', async () => {
  await chooseAnn();
  const sold = first.map((row) => [...row.slice(0, 3), 'Bob', ...row.slice(4)]);
  show({ ...opened, plan: listOf(sold).plan });
  await requests.at(-1)!.answer(sold);
  expect(said()).toContain('Owner Ann: 0 clients');
  expect(menu('Count only: Owner').value).toBe('Ann');
});

test('the values offered are those of the chosen column, never of the one before', async () => {
  await chooseAnn();
  choose('Count by', '4');
  expect(offered('Count only: City')).toEqual(['City: all']);
  await requests.at(-1)!.answer(first);
  expect(offered('Count only: City')).toEqual(['City: all', 'Bonn (2)', 'Kiel (2)']);
});
