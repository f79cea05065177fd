import { describe, expect, test } from '@jest/globals';
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

const customers: Customers = {
  range: { sheetId: 'sheet1', sheetName: 'Customers', top: 0, left: 0, rows: 4, columns: 3 },
  headers: ['Client', 'Sales', 'Loyalty'],
  samples: [],
  segmentedBy: [],
};
const found: Extract<PaneEvent, { type: 'found' }> = {
  type: 'found',
  customers,
  modelId: 'sales-loyalty',
  proposed: { sales: 1, loyalty: 2 },
};
const failure = failureOf(new SheetProblem('emptySheet', { sheet: 'Customers' }));

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState('.'));

const modelIn = ({ models, draft }: PaneState) => models.find(({ id }) => id === draft.modelId)!;
const choiceIn = (state: PaneState, language: Language = 'en') =>
  choiceOf(state.draft, { model: modelIn(state), language, decimalMark: state.decimalMark, asOf: 46347 });
const missingIn = (state: PaneState) => missingFrom(state.draft, modelIn(state), '.');

function planFor(state: PaneState, counts = [1, 1, 1, 1]): Plan {
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
    basis: { model: modelIn(state), cells: {}, columns: {}, clients: eachRowAClient({}), nameOf: () => '' },
    rules: '',
    segment: [],
    strategy: [],
  };
}

/** What a run answers besides its plan. */
const done = {
  modelId: 'sales-loyalty',
  address: 'Customers!D1:E5',
  chosen: { headers: customers.headers, columns: { sales: 1, loyalty: 2 }, cutoffs: {} },
} as const;

const counted = (counts?: number[]): PaneEvent[] => [
  found,
  { type: 'planAsked', request: 1 },
  { type: 'planned', request: 1, plan: planFor(after(found), counts) },
];

test('customers that are found come with the proposed columns and the model’s own cut-offs', () => {
  expect(choiceIn(after(found))).toEqual({
    modelId: 'sales-loyalty',
    columns: { sales: 1, loyalty: 2 },
    cutoffs: { sales_cutoff: { kind: 'median' }, loyalty_cutoff: { kind: 'median' } },
    language: 'en',
    repeated: 'each',
    writeAs: 'values',
    withoutPolicy: false,
    asOf: 46347,
  });
});

test('nothing can be counted while a column is missing, and the pane can say which', () => {
  const state = after({ ...found, proposed: { sales: 1, loyalty: undefined } });
  expect(choiceIn(state)).toBeUndefined();
  expect(missingIn(state).columns.measures.map(({ id }) => id)).toEqual(['loyalty']);
  const chosen = paneReducer(state, { type: 'columnChosen', measure: 'loyalty', column: 0 });
  expect(choiceIn(chosen)?.columns).toEqual({ sales: 1, loyalty: 0 });
});

test('nothing can be counted while a cut-off has no number, and the pane can say which', () => {
  const state = after(
    found,
    { type: 'ruleChosen', cutoff: 'sales_cutoff', kind: 'fixed' },
    { type: 'numberTyped', cutoff: 'sales_cutoff', text: 'ten' },
  );
  expect(choiceIn(state)).toBeUndefined();
  expect(missingIn(state).cutoffs.map(({ id }) => id)).toEqual(['sales_cutoff']);
});

test('what is written follows the pane’s language until another is chosen', () => {
  const state = after(found);
  expect(choiceIn(state, 'zh')?.language).toBe('zh');
  const chosen = paneReducer(state, { type: 'writtenLanguageChosen', language: 'en' });
  expect(choiceIn(chosen, 'zh')?.language).toBe('en');
});

test('a number of one’s own begins as the number that held until now', () => {
  const state = after(...counted(), { type: 'ruleChosen', cutoff: 'sales_cutoff', kind: 'fixed' });
  expect(choiceIn(state)?.cutoffs.sales_cutoff).toEqual({ kind: 'fixed', value: 1234.5 });
});

test('counts for an earlier choice are dropped', () => {
  const late = planFor(after(found), [9, 9, 9, 9]);
  const state = after(
    ...counted([1, 2, 3, 4]),
    { type: 'planAsked', request: 2 },
    { type: 'columnChosen', measure: 'sales', column: 0 },
    { type: 'planned', request: 2, plan: late },
  );
  expect(state.preview).toMatchObject({ kind: 'counting', last: { counts: [1, 2, 3, 4] } });
});

test('of two answers only the one to the latest request counts, in whichever order they come', () => {
  const [first, second] = [planFor(after(found), [4, 0, 0, 0]), planFor(after(found), [0, 0, 0, 4])];
  const state = after(
    found,
    { type: 'planAsked', request: 1 },
    { type: 'planAsked', request: 2 },
    { type: 'planned', request: 2, plan: second },
    { type: 'planned', request: 1, plan: first },
    { type: 'planFailed', request: 1, failure },
  );
  expect(state.preview).toMatchObject({ kind: 'counted', plan: { counts: [0, 0, 0, 4] } });
});

test('counting again after a failure forgets the failure and asks for new counts', () => {
  const failed = after({ type: 'planAsked', request: 1 }, { type: 'planFailed', request: 1, failure });
  expect(failed.preview.kind).toBe('failed');
  const again = paneReducer(failed, { type: 'countedAgain' });
  expect(again.preview.kind).toBe('none');
  expect(again.edits).toBe(failed.edits + 1);
});

test('while Excel is silent, the awaited counts say so, until they arrive', () => {
  const asked: PaneEvent[] = [...counted([1, 2, 3, 4]), { type: 'planAsked', request: 2 }];
  const last = { counts: [1, 2, 3, 4] };
  expect(after(...asked, { type: 'planAwaited', request: 1 }).preview).not.toHaveProperty('isSilent');
  const silent = after(...asked, { type: 'planAwaited', request: 2 });
  expect(silent.preview).toMatchObject({ kind: 'counting', isSilent: true, last });
  const again = paneReducer(silent, { type: 'planAsked', request: 3 });
  expect(again.preview).not.toHaveProperty('isSilent');
  const plan = planFor(after(found), [4, 0, 0, 0]);
  expect(paneReducer(silent, { type: 'planned', request: 2, plan }).preview).toEqual({
    kind: 'counted',
    plan,
  });
});

test('after a run there is something to remove; after removing there is not', () => {
  const plan = planFor(after(found));
  const outcome = { ...done, plan, overrides: 'replace' } as const;
  const segmented = after(
    ...counted(),
    { type: 'overridesChosen', overrides: 'replace' },
    { type: 'segmenting' },
    { type: 'segmented', outcome },
  );
  expect(segmented.work).toBeUndefined();
  expect(segmented.notice).toEqual({ kind: 'segmented', outcome, recounted: false });
  expect(segmented.customers?.segmentedBy).toEqual(['sales-loyalty']);
  // What was once replaced on request is not replaced again without being asked.
  expect(segmented.overrides).toBe('keep');

  const removed = [
    { type: 'removalAsked' } as const,
    { type: 'removing' } as const,
    { type: 'removed', address: 'Customers!D1:E5' } as const,
  ].reduce(paneReducer, segmented);
  expect(removed.customers?.segmentedBy).toEqual([]);
  expect(removed.removal).toBeUndefined();
  expect(removed.notice).toEqual({ kind: 'removed', address: 'Customers!D1:E5' });
});

test('reports cells that a removal left, and no longer counts overrides that a run replaced', () => {
  const counted = { counts: [1, 0, 0, 0], byHand: { counts: [0, 0, 0, 0], unclassified: 0, other: 1 } };
  const outcome = {
    ...done,
    plan: { ...planFor(after(found)), ...counted },
    overrides: 'replace' as const,
  };
  const segmented = after(found, { type: 'segmented', outcome });
  expect(segmented.preview).toMatchObject({
    plan: { counts: [1, 0, 0, 0], byHand: undefined, overrides: [] },
  });
  const staying = ['Customers!D6'];
  const removed = paneReducer(segmented, { type: 'removed', address: 'Customers!D1:E5', staying });
  expect(removed.notice).toMatchObject({ kind: 'removed', staying });
});

test('a failed run keeps everything that was chosen, and says why', () => {
  const state = after(
    found,
    { type: 'columnChosen', measure: 'sales', column: 0 },
    { type: 'segmenting' },
    { type: 'failed', failure },
  );
  expect(state.work).toBeUndefined();
  expect(state.notice).toEqual({ kind: 'failed', failure });
  expect(choiceIn(state)?.columns.sales).toBe(0);
});

test('looking again at the same columns keeps what was chosen; other columns start afresh', () => {
  const chosen = after(found, { type: 'columnChosen', measure: 'sales', column: 0 }, { type: 'looking' });
  const longer = { ...customers, range: { ...customers.range, rows: 9 } };
  expect(choiceIn(paneReducer(chosen, { ...found, customers: longer }))?.columns.sales).toBe(0);
  const others = { ...customers, headers: ['Client', 'Turnover', 'Loyalty'] };
  expect(choiceIn(paneReducer(chosen, { ...found, customers: others }))?.columns.sales).toBe(1);
});

test('if no customers are found, those before are dropped', () => {
  const state = after(found, { type: 'looking' }, { type: 'notFound', failure });
  expect(state.customers).toBeUndefined();
  expect(state.notice).toEqual({ kind: 'failed', failure });
});

test('other customers are offered, the same ones are not, and nothing while the pane is at work', () => {
  const others = { ...customers, range: { ...customers.range, sheetId: 'sheet2', sheetName: 'Other' } };
  expect(after(found, { type: 'elsewhere', customers: others }).elsewhere).toBe(others);
  expect(after(found, { type: 'elsewhere', customers: { ...customers } }).elsewhere).toBeUndefined();
  const busy = after(found, { type: 'segmenting' }, { type: 'elsewhere', customers: others });
  expect(busy.elsewhere).toBeUndefined();
});

test('customers found within the cells that the user picked are not offered to her again', () => {
  const picked = { ...customers, range: { ...customers.range, rows: 2, picked: { headerRows: 1 } } };
  const state = after({ ...found, customers: picked });
  expect(paneReducer(state, { type: 'elsewhere', customers }).elsewhere).toBeUndefined();
  const below = { ...customers, range: { ...customers.range, top: 20 } };
  expect(paneReducer(state, { type: 'elsewhere', customers: below }).elsewhere).toBe(below);
});

test('a selection that holds no customers leaves those that were found before', () => {
  const state = after(found, { type: 'looking' }, { type: 'failed', failure });
  expect(state).toMatchObject({ customers, work: undefined, notice: { kind: 'failed' } });
});

test('while segments are written, progress and a cancel are shown until the run ends', () => {
  const writing = after(
    ...counted(),
    { type: 'segmenting' },
    { type: 'progressed', progress: { kind: 'writing', rows: 2, of: 4 } },
    { type: 'cancelling' },
  );
  expect(writing.work?.progress).toEqual({ kind: 'writing', rows: 2, of: 4 });
  expect(writing.work?.isCancelling).toBe(true);
  const ended = paneReducer(writing, { type: 'failed', failure });
  expect(ended.work).toBeUndefined();
  expect(ended.work).toBeUndefined();
  expect(paneReducer(ended, { type: 'progressed', progress: { kind: 'waiting' } }).work).toBeUndefined();
});

test('reports counts that differ from the preview', () => {
  const plan = planFor(after(found), [2, 1, 0, 1]);
  const outcome = { ...done, plan, overrides: 'keep' } as const;
  const segmented = after(...counted(), { type: 'segmenting' }, { type: 'segmented', outcome });
  expect(segmented.notice).toEqual({ kind: 'segmented', outcome, recounted: true });
});

test('while the list is copied the pane is at work; then it tells on which sheet the list is, and keeps the counts', () => {
  const copying = after(...counted([1, 2, 3, 4]), { type: 'failed', failure }, { type: 'listing' });
  expect(copying).toMatchObject({ work: { kind: 'listing' }, notice: undefined });
  const copied = paneReducer(copying, { type: 'listed', sheet: 'To check', items: 3 });
  expect(copied.work).toBeUndefined();
  expect(copied.notice).toEqual({ kind: 'listed', sheet: 'To check', items: 3 });
  expect(copied.preview).toMatchObject({ kind: 'counted', plan: { counts: [1, 2, 3, 4] } });
});

test('the question before a removal tells the formulas that refer to the columns, as soon as they are known', () => {
  const asked = after(found, { type: 'removalAsked' });
  expect(asked.removal).toBe('searching');
  const referring = { cells: ['Summary!B3'], isPartial: false };
  expect(paneReducer(asked, { type: 'referringFound', referring }).removal).toEqual(referring);
  expect(paneReducer(asked, { type: 'referringFound', referring: undefined }).removal).toBe('unknown');
});

test('what was chosen for these customers before is chosen again', () => {
  const chosen = {
    headers: customers.headers,
    columns: { sales: 1, loyalty: 2 },
    cutoffs: { sales_cutoff: { kind: 'top', share: 0.2 } },
    repeated: 'added',
  } as const;
  const known = { ...customers, chosenBefore: { 'sales-loyalty': chosen } };
  expect(choiceIn(after({ ...found, customers: known }))).toMatchObject({
    cutoffs: { sales_cutoff: { kind: 'top', share: 0.2 }, loyalty_cutoff: { kind: 'median' } },
    repeated: 'added',
  });
});

test('adds up clients on several rows if the user chooses so, and counts again', () => {
  const state = after(found, { type: 'repeatedChosen', repeated: 'added' });
  expect(choiceIn(state)?.repeated).toBe('added');
  expect(state.preview.kind).toBe('counting');
});

test('rules that were offered are taken as if they had been typed, and are counted anew', () => {
  const rules = {
    sales_cutoff: { kind: 'fixed', value: 213.5 },
    loyalty_cutoff: { kind: 'naturalBreak' },
  } as const;
  const state = after(...counted(), { type: 'rulesTaken', rules });
  expect(choiceIn(state)?.cutoffs).toEqual(rules);
  expect(state.preview.kind).toBe('counting');
});

describe('counts while something changes', () => {
  test('a number of her own replaces the rule, whatever the rule was', () => {
    const state = after(...counted(), { type: 'ownNumberTyped', cutoff: 'sales_cutoff', text: '20000' });
    expect(choiceIn(state)?.cutoffs.sales_cutoff).toEqual({ kind: 'fixed', value: 20000 });
  });

  test('counts by other cut-offs are shown at once and stay valid until those from the sheet are there', () => {
    const typed: PaneEvent = { type: 'ownNumberTyped', cutoff: 'sales_cutoff', text: '7' };
    const atOnce = planFor(after(found), [2, 0, 0, 2]);
    const state = after(
      ...counted(),
      typed,
      { type: 'plannedAtOnce', plan: atOnce },
      { type: 'planAsked', request: 2 },
    );
    expect(state.preview).toEqual({ kind: 'counting', request: 2, last: atOnce, isAtOnce: true });
    // Another change makes them old again.
    expect(paneReducer(state, { ...typed, text: '8' }).preview).toEqual({ kind: 'counting', last: atOnce });
    // What comes too late changes nothing.
    expect(after(...counted(), { type: 'plannedAtOnce', plan: atOnce }).preview).toMatchObject({
      kind: 'counted',
      plan: { counts: [1, 1, 1, 1] },
    });
  });

  test('an edit of the sheet makes counts old', () => {
    const state = after(...counted(), { type: 'edited' });
    expect(state.preview).toMatchObject({ kind: 'counting', last: { counts: [1, 1, 1, 1] } });
    expect(state.edits).toBe(1);
  });

  test('another column of money changes no count, and is part of what is chosen', () => {
    const state = after(...counted(), { type: 'moneyChosen', money: 2 });
    expect(state.preview.kind).toBe('counted');
    expect(choiceIn(state)?.money).toBe(2);
  });
});

describe("the ribbon's button, while the pane shows something else", () => {
  const policy: PaneEvent = { type: 'pageTurned', page: 'policy' };

  test('its progress is shown, and a search that ends meanwhile does not end it', () => {
    const state = after(policy, { type: 'segmenting' }, found);
    expect(state).toMatchObject({ page: 'segment', work: { kind: 'segmenting' } });
    expect(after({ type: 'segmenting' }, { type: 'notFound', failure })).toMatchObject({
      work: { kind: 'segmenting' },
      notice: undefined,
    });
  });

  test('if it wrote nothing for want of a column, that is said', () => {
    const state = after(
      policy,
      { type: 'segmenting' },
      { type: 'columnsNeeded', found, measures: ['loyalty'] },
    );
    expect(state).toMatchObject({
      page: 'segment',
      work: undefined,
      notice: { kind: 'columnsNeeded', measures: ['loyalty'] },
    });
  });
});

test('a run can be undone until the next one begins; what it wrote may be changed and changed back', () => {
  const segmented: PaneEvent = {
    type: 'segmented',
    outcome: { ...done, plan: planFor(after(found)), overrides: 'keep' },
  };
  const run = after(...counted(), { type: 'segmenting' }, segmented);
  expect(run.customers?.segmentedBy).toEqual(['sales-loyalty']);
  expect(run.undo).toEqual({ customers });
  const changed = paneReducer(run, { type: 'runLookedAt', isChanged: true });
  expect(changed.undo?.isChanged).toBe(true);
  expect(paneReducer(changed, { type: 'runLookedAt', isChanged: false }).undo?.isChanged).toBe(false);
  expect(paneReducer(run, { type: 'segmenting' }).undo).toBeUndefined();
  expect(paneReducer(run, { type: 'removing' }).undo).toBeUndefined();

  const undone = [{ type: 'undoing' }, { type: 'undone', address: done.address }] as const;
  const state = undone.reduce(paneReducer, run);
  expect(state.customers).toEqual(customers);
  expect(state.undo).toBeUndefined();
  expect(state.notice).toEqual({ kind: 'undone', address: done.address });
  expect(state.preview.kind).toBe('counting');
});
