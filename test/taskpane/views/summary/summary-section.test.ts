/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement } from 'react';
import type { Language } from '../../../../src/classifier/language';
import type { Customers } from '../../../../src/sheet/customers';
import type { Progress, RunOptions } from '../../../../src/sheet/progress';
import { useSummary } from '../../../../src/taskpane/hooks/sheets/use-summary';
import type { SegmentActions } from '../../../../src/taskpane/state/actions/actions';
import { columnNames } from '../../../../src/taskpane/text/column-names';
import { wordsIn } from '../../../../src/taskpane/text/words';
import { SummarySection } from '../../../../src/taskpane/views/summary/SummarySection';
import { openPane } from '../../shown';

const range = { sheetId: '1', sheetName: 'List', top: 0, left: 0, rows: 2, columns: 2 };
const customers = {
  range,
  headers: ['Client', 'Sales'],
  samples: [['Acme', 500]],
  segmentedBy: ['sales-loyalty'],
} as unknown as Customers;

let pane: ReturnType<typeof openPane>;
/** What was asked of the worth of keeping, at each making. */
let asked: (boolean | undefined)[] = [];
/** Sends what Excel reports about the operation that was started last, and ends it. */
let report: (progress: Progress) => void;
let end: () => void;
let signal: AbortSignal | undefined;
const started = (options: RunOptions = {}) =>
  new Promise<{ sheet: string }>((resolve) => {
    report = (progress) => act(() => options.onProgress?.(progress));
    end = () => resolve({ sheet: 'Client Summary' });
    ({ signal } = options);
  });
const actions = {
  today: () => 46000,
  findSummarySheet: () => Promise.resolve({ sheet: 'Client Summary', showsWorth: false }),
  writeSummary(_, choice, options) {
    asked.push(choice.worth);
    return started(options);
  },
  removeSummary: (_, options) => started(options),
  lastCommandResult: () => undefined,
  subscribeToCommandResults: () => () => undefined,
} satisfies Partial<SegmentActions> as unknown as SegmentActions;

function View({ language }: { language: Language }) {
  const summary = useSummary(actions, { customers, modelId: 'sales-loyalty', language, money: 1 });
  const names = columnNames(customers, [], wordsIn(language, 'en-US'));
  const lens = { money: { column: 1, all: [1] }, groups: [] };
  return createElement(SummarySection, { summary, lens, names, disabled: false });
}

beforeEach(() => {
  pane = openPane();
  asked = [];
});
afterEach(() => pane.close());

test.each([
  [
    'en',
    'Summary sheet',
    'Writing the summary…',
    'puttingBack',
    /^Summary sheetPutting back what was there…Cancel$/,
  ],
  ['en', 'Remove the summary', 'Removing the summary…', 'waiting', /Excel/],
  ['zh', '概览表', '正在写入概览…', 'puttingBack', /正在恢复原状…/],
] as const)(
  'in %s, after a click on %s the pane says what goes on',
  async (language, button, first, kind, then) => {
    pane.show(createElement(View, { language }), language);
    await act(async () => {});
    pane.press(button);
    expect(pane.said()).toContain(first);
    report({ kind });
    expect(pane.said()).toMatch(then);
    await act(async () => end());
    expect(pane.said()).toContain('Client Summary');
  },
);

test('asks for the worth of keeping only if she ticks it', async () => {
  pane.show(createElement(View, { language: 'en' }), 'en');
  await act(async () => {});
  pane.press('Summary sheet');
  await act(async () => end());
  act(() => document.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click());
  pane.press('Summary sheet');
  await act(async () => end());
  expect(asked).toEqual([undefined, true]);
});

test.each([
  ['en', 'Summary sheet', 'Cancel', '50,000 of 100,000 rows read'],
  ['zh', '概览表', '取消', '已读取 50,000 行，共 100,000 行'],
] as const)(
  'in %s, says how far reading has come, and cancels on a click',
  async (language, button, cancel, said) => {
    pane.show(createElement(View, { language }), language);
    await act(async () => {});
    pane.press(button);
    report({ kind: 'reading', rows: 50_000, of: 100_000 });
    expect(pane.said()).toContain(said);
    const bar = document.querySelector('[role="progressbar"]')!;
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['0.5', '1']);
    pane.press(cancel);
    expect(signal?.aborted).toBe(true);
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.find(({ textContent }) => textContent === cancel)!.getAttribute('aria-disabled')).toBe(
      'true',
    );
    await act(async () => end());
  },
);
