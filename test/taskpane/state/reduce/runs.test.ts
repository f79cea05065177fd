import { describe, expect, test } from '@jest/globals';
import type { PaneEvent } from '../../../../src/taskpane/state/pane-event';
import { paneReducer } from '../../../../src/taskpane/state/reduce/reducer';
import { after, choiceIn, counted, customers, done, failure, found, planFor } from './pane-states';

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
  // Overrides that were replaced once on request are not replaced again without asking.
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

test('reports the cells whose colours stay after a removal and after an undo', () => {
  const colorsStay = 'Customers!D2:D5';
  const address = 'Customers!D1:E5';
  const [removed, undone] = (['removed', 'undone'] as const).map((type) =>
    paneReducer(after(found), { type, address, colorsStay }),
  );
  expect(removed!.notice).toMatchObject({ kind: 'removed', colorsStay });
  expect(undone!.notice).toMatchObject({ kind: 'undone', colorsStay });
});

test('reports what an undo could not put back beside clients who were renamed', () => {
  const notPutBack = { cells: ['Customers!E4'], clients: ['Cole: Phase out'] };
  const event = { type: 'undone', address: 'Customers!D1:E5', notPutBack } as const;
  expect(paneReducer(after(found), event).notice).toMatchObject({ kind: 'undone', notPutBack });
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

test("the ribbon's run is shown with its model, columns, cut-offs and language, and with how it treated clients", () => {
  const chosen = { ...done.chosen, client: 0, repeated: 'added' as const, writeAs: 'live' as const };
  const state = after(found, {
    type: 'segmentedByCommand',
    customers,
    choice: {
      modelId: 'abc',
      columns: { profit: 2 },
      cutoffs: { a_share: { kind: 'fixed', value: 0.5 } },
      language: 'zh',
    },
    outcome: { ...done, modelId: 'abc', chosen, plan: planFor(after(found)), overrides: 'keep' },
  });
  expect(state.notice).toMatchObject({ kind: 'segmented' });
  expect(state.draft).toMatchObject({ modelId: 'abc', columns: { profit: 2 }, writtenIn: 'zh' });
  expect(state.draft).toMatchObject({ client: 0, repeated: 'added', writeAs: 'live' });
  expect(state.draft.cutoffs).toMatchObject({ a_share: { kind: 'fixed', text: '50 %' } });
});
