import { describe, expect, test } from '@jest/globals';
import type { PaneEvent } from '../../../../src/taskpane/state/pane-event';
import { paneReducer } from '../../../../src/taskpane/state/reduce/reducer';
import { after, choiceIn, counted, customers, failure, found, missingIn, planFor } from './pane-states';

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
    // Another change makes them outdated again.
    expect(paneReducer(state, { ...typed, text: '8' }).preview).toEqual({ kind: 'counting', last: atOnce });
    // An answer that arrives too late changes nothing.
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
