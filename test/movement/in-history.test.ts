import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../src/classifier/models/catalogue';
import { atOneGo } from '../../src/classifier/slices';
import { ids, type HistoryRow } from '../../src/history/history-row';
import { daysOfRuns } from '../../src/history/days-of-runs';
import { compareHistory } from '../../src/movement/compare/compare-history';
import { isTimeAlone } from '../../src/movement/compare/time-alone';

const model = modelById('sales-loyalty');
const headers = { key: 'Key', client: 'Client' };
const [long, from, to] = [46_000, 46_100, 46_130];

const run = (date: number, cutoffs: string, isPinned: boolean): HistoryRow => ({
  ...{ date, model: model.id, key: '', client: 'Run', tierId: isPinned ? ids.pinned : ids.run, tier: '' },
  ...{ byHand: false, figures: '', cutoffs },
});

/** A row of a client, who was seen with these sales and this loyalty. */
const row = (date: number, client: string, tierId: string, figures: readonly number[] = []): HistoryRow => ({
  ...{ date, model: model.id, key: client.toLowerCase(), client, tierId, tier: `name of ${tierId}` },
  ...{ byHand: false, cutoffs: '' },
  figures: figures.length === 0 ? '' : `sales=${figures[0]}; loyalty=${figures[1]}`,
});

const first = 'sales_cutoff=100; loyalty_cutoff=4';
/** Sales are high from 130 on the second day, no longer from 100. */
const second = 'sales_cutoff=130; loyalty_cutoff=4';

const rows = (isPinned: boolean): HistoryRow[] => [
  run(long, first, false),
  row(long, 'Gus', 'phase-out', [1, 1]),
  run(from, first, isPinned),
  row(from, 'Ann', 'treasure', [120, 5]),
  row(from, 'Bob', 'high-risk', [300, 2]),
  row(from, 'Cid', 'rising-star', [40, 9]),
  row(from, 'Dan', 'phase-out', [60, 1]),
  row(from, 'Eve', 'treasure', [110, 6]),
  { ...row(from, 'Hal', 'treasure', [50, 1]), byHand: true },
  row(from, 'Gus', ids.gone),
  run(to, second, isPinned),
  row(to, 'Ann', 'rising-star', [120, 5]),
  row(to, 'Bob', 'treasure', [300, 5]),
  row(to, 'Cid', ids.gone),
  ...(isPinned ? [row(to, 'Dan', 'phase-out', [60, 1])] : []),
  row(to, 'Eve', 'high-risk', [200.5, 3]),
  row(to, 'Hal', 'phase-out', [50, 1]),
  row(to, 'Fay', 'phase-out', [10, 1]),
  row(to, 'Gus', 'treasure', [500, 9]),
];

const compare = (history: readonly HistoryRow[]) =>
  atOneGo(compareHistory([...history, undefined], model, { from, to }, headers));
const said = (history: readonly HistoryRow[]) =>
  Object.fromEntries(
    compare(history).movers.map(({ key, movement, reason }) => [
      key,
      [movement, ...(reason ? [reason] : [])],
    ]),
  );

describe('two days of the history', () => {
  test('say who went where, and why, by the old figures under the cut-offs of the second day', () => {
    expect(said(rows(true))).toEqual({
      // 120 and 5 are a Treasure by 100, a Rising star by 130.
      Ann: ['down', 'cutoff'],
      // 300 and 2 are high-risk by either cut-off; the loyalty rose.
      Bob: ['up', 'figures'],
      Cid: ['lost'],
      Dan: ['same'],
      // 110 and 6 are a Rising star by 130, but she is high-risk: her loyalty fell, too.
      Eve: ['down', 'both'],
      Hal: ['down', 'byHand'],
      Fay: ['new'],
      Gus: ['returned'],
    });
  });

  test('compare money only if the figures of all clients were kept on both days', () => {
    const { money, movers, decimals } = compare(rows(true));
    const sum = (day: 'before' | 'after') =>
      movers.reduce((total, mover) => total + (mover[day]?.sales ?? 0), 0);
    // 120 + 300 + 40 + 60 + 110 + 50, and 120 + 300 + 60 + 200.5 + 50 + 10 + 500.
    expect([money, decimals, sum('before'), sum('after')]).toEqual([0, 1, 680, 1240.5]);
    expect(compare(rows(false)).money).toBeUndefined();
  });

  test('compare money on the day of the first run, when every client is new', () => {
    const asked = rows(true).map((each) =>
      each.tierId === ids.pinned && each.date === from ? { ...each, tierId: ids.run } : each,
    );
    expect([compare(asked).money, compare(asked).notAllKept]).toEqual([0, undefined]);
    // Dan was on the list twice on the second day: his row is that of the first.
    const twice = rows(true).filter(({ key, date }) => !(key === 'dan' && date === to));
    expect([compare(twice).money, compare(twice).notAllKept]).toEqual([undefined, true]);
  });

  test('figures that were not kept on a day are blank, not those of an earlier day', () => {
    const figuresOf = (history: readonly HistoryRow[], client: string) => {
      const { before, after } = compare(history).movers.find(({ key }) => key === client)!;
      return [before?.measures, after?.measures];
    };
    const kept = rows(false).map((each) =>
      each.key === 'bob' && each.date === from ? { ...each, date: long } : each,
    );
    expect(figuresOf(kept, 'Dan')).toEqual([
      [60, 1],
      ['', ''],
    ]);
    expect(figuresOf(kept, 'Bob')).toEqual([
      ['', ''],
      [300, 5],
    ]);
    expect(figuresOf(rows(true), 'Dan')).toEqual([
      [60, 1],
      [60, 1],
    ]);
    expect([compare(kept).notAllKept, compare(rows(true)).notAllKept]).toEqual([true, undefined]);
  });

  test('a client whose figures of the first day were not kept has no reason', () => {
    const kept = rows(false).map((each) =>
      each.key === 'bob' && each.date === from ? { ...each, date: long } : each,
    );
    expect(said(kept)).toMatchObject({ Ann: ['down', 'cutoff'], Bob: ['up', 'notKept'], Dan: ['same'] });
  });

  test('a tier that the model no longer has keeps its name', () => {
    const { movers, others } = compare([
      run(from, first, false),
      row(from, 'Ann', 'old-tier', [1, 1]),
      run(to, first, false),
      row(to, 'Ann', 'treasure', [200, 5]),
    ]);
    expect(others).toEqual(['name of old-tier']);
    expect(movers).toMatchObject([{ before: { tier: model.tiers.length }, movement: 'changed' }]);
  });

  test('are days of runs, model by model', () => {
    const other = { ...run(from + 1, first, false), model: 'abc' };
    expect(daysOfRuns([...rows(true), other, undefined])).toEqual({
      [model.id]: [long, from, to],
      abc: [from + 1],
    });
  });
});

test('only time passed if the days since the last order grew by the days between, and nothing else changed', () => {
  const { measures } = modelById('rfm');
  const on = (date: number, ...numbers: readonly number[]) => ({
    date,
    figures: new Map(measures.map(({ id }, index) => [id, numbers[index]!])),
  });
  const before = on(from, 10, 3, 90);
  expect(isTimeAlone(measures, before, on(to, 40, 3, 90))).toBe(true);
  expect(isTimeAlone(measures, before, on(to, 5, 4, 120))).toBe(false);
  expect(isTimeAlone(measures, before, on(to, 40, 3, 80))).toBe(false);
});
