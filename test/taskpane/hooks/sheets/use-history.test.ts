/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement } from 'react';
import type { HistoryPreview } from '../../../../src/excel/history/history-offer';
import type { Customers } from '../../../../src/sheet/customers';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { useHistory } from '../../../../src/taskpane/hooks/sheets/use-history';
import type { SegmentActions } from '../../../../src/taskpane/state/actions/actions';
import { HistorySection } from '../../../../src/taskpane/views/history/HistorySection';
import { openPane } from '../../shown';
import { listOf } from './list-of-birch';

/** Answers what the next run adds to the history. */
let answers: ((added: number) => Promise<void>)[];
const actions = {
  findHistory: () =>
    Promise.resolve({
      switched: { version: 1 as const, sheetId: 'Clients', key: 'Client' },
      list: 'Clients',
      sheet: 'History',
    }),
  previewHistory: () =>
    new Promise<HistoryPreview>((resolve) => {
      const counts = { first: 0, moved: 0, gone: 0, asBefore: 0 };
      answers.push((added) => act(async () => resolve({ added, over: 0, counts, notKept: [] })));
    }),
} as Pick<SegmentActions, 'findHistory' | 'previewHistory'> as SegmentActions;

function History({ customers, plan }: { customers: Customers; plan: Plan | undefined }) {
  return createElement(HistorySection, {
    history: useHistory(actions, { customers, plan, overrides: 'keep', language: 'en' }),
    ...{ customers, tracked: false, writeAs: 'values', disabled: false },
    ...{ goTo: () => undefined, onTracked: () => undefined },
  });
}

let pane: ReturnType<typeof openPane>;
/** Shows a list; with `undefined` as its plan it is being counted. */
const show = (list: { customers: Customers; plan: Plan | undefined }) =>
  act(async () => pane.show(createElement(History, list)));

beforeEach(async () => {
  pane = openPane();
  answers = [];
  await show(listOf('Clients', 20));
  await answers.at(-1)!(7);
});
afterEach(() => pane.close());

/** Returns the sentence about the next run, and how strongly it is shown. */
function nextRun(): readonly [text: string, opacity: string] | undefined {
  const said = [...document.querySelectorAll('p')].find(({ textContent }) =>
    /next run adds/.test(textContent ?? ''),
  );
  return said && [said.textContent!, getComputedStyle(said.parentElement!).opacity || '1'];
}

test('what the next run adds stays in its place, dimmed, while the clients are counted again', async () => {
  expect(nextRun()).toEqual(['The next run adds 7 rows.', '1']);
  await show({ ...listOf('Clients', 30), plan: undefined });
  expect(nextRun()).toEqual(['The next run adds 7 rows.', '0.5']);
  await show(listOf('Clients', 30));
  expect(nextRun()).toEqual(['The next run adds 7 rows.', '0.5']);
  await answers.at(-1)!(8);
  expect(nextRun()).toEqual(['The next run adds 8 rows.', '1']);
});

test('it is not shown on another list', async () => {
  await show(listOf('Others', 20));
  expect(nextRun()).toBeUndefined();
});
