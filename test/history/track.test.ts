import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modelById } from '../../src/classifier/models/catalogue';
import { atOneGo } from '../../src/classifier/slices';
import { ids, type HistoryRow } from '../../src/history/history-row';
import { track } from '../../src/history/track';

const row = (date: number, client: string, tierId: string, modelId = 'sales-loyalty'): HistoryRow => ({
  ...{ date, model: modelId, key: client.toLowerCase(), client, tierId, tier: `name of ${tierId}` },
  ...{ byHand: false, figures: '', cutoffs: '' },
});
const run = (date: number, modelId?: string) => ({ ...row(date, '', ids.run, modelId), key: '' });
const [january, february, march, april] = [46_000, 46_031, 46_059, 46_090];

/** Each client's tier before, the day since when, and the movement. */
function tracked(
  rows: readonly (HistoryRow | undefined)[],
  now: readonly HistoryRow[],
  id = 'sales-loyalty',
) {
  const clients = new Map(now.map((each) => [each.key, each]));
  const found = atOneGo(track(rows, { day: april, clients }, modelById(id)));
  return Object.fromEntries(
    [...found].map(([key, { previous, since, movement }]) => [key, [previous?.tierId, since, movement]]),
  );
}

describe('how clients came to the tier of today', () => {
  test('is told by the day of the run that first found them there, and by the order of the tiers', () => {
    const rows = [
      run(january),
      ...[
        row(january, 'Ann', 'treasure'),
        row(january, 'Bob', 'high-risk'),
        row(january, 'Cid', 'phase-out'),
      ],
      ...[row(january, 'Dan', 'phase-out'), row(january, 'Eve', 'treasure'), row(january, 'Flo', 'treasure')],
      run(february),
      row(february, 'Bob', 'treasure'),
      row(february, 'Dan', ids.gone),
      row(february, 'Gus', 'high-risk'),
      run(march),
      // All figures were kept in March, so rows are there that change nothing.
      ...[row(march, 'Bob', 'treasure'), row(march, 'Cid', 'phase-out'), row(march, 'Eve', 'high-risk')],
      undefined,
    ];
    const now = [
      ...[row(april, 'Ann', 'treasure'), row(april, 'Bob', 'treasure'), row(april, 'Cid', 'rising-star')],
      ...[row(april, 'Dan', 'phase-out'), row(april, 'Eve', 'high-risk'), row(april, 'Flo', 'unclassified')],
      ...[row(april, 'Gus', 'phase-out'), row(april, 'Hal', 'phase-out')],
    ];
    const expected = {
      ann: [undefined, january, undefined],
      bob: ['high-risk', february, 'up'],
      cid: ['phase-out', april, 'up'],
      dan: ['phase-out', april, 'returned'],
      eve: ['treasure', march, 'down'],
      flo: ['treasure', april, 'changed'],
      gus: ['high-risk', april, 'down'],
      hal: [undefined, april, 'new'],
    };
    expect(tracked(rows, now)).toEqual(expected);
    // She may sort the sheet, and a second run of today replaces the rows of the first.
    const sorted = [...rows, run(april), row(april, 'Ann', 'phase-out')].reverse();
    expect(tracked(sorted, now)).toEqual(expected);
  });

  test('is sideways between equal ranks, and changed if the model orders nothing', () => {
    const of = (id: string, [was, is]: readonly [string, string]) =>
      tracked([run(january, id), row(january, 'Ann', was, id)], [row(april, 'Ann', is, id)], id)['ann'];
    expect(of('process', ['past', 'ongoing'])).toEqual(['past', april, 'changed']);
    expect(of('relationship', ['existing', 'prospect'])).toEqual(['existing', april, 'down']);
    expect(of('deal', ['small', 'grade-a'])).toEqual(['small', april, 'changed']);
    const equal = modelById('rfm').tiers.flatMap((tier, index, all) => {
      const other = all.slice(index + 1).find(({ rank }) => rank === tier.rank);
      return other ? [[tier.id, other.id] as const] : [];
    });
    expect(equal.length).toBeGreaterThan(0);
    for (const pair of equal) expect(of('rfm', pair)?.[2]).toBe('sideways');
  });

  test('is not mixed with another model, and begins anew for a client who was forgotten', () => {
    const rows = [
      ...[
        run(january),
        row(january, 'Ann', 'treasure'),
        run(january, 'abc'),
        row(january, 'Bob', 'a', 'abc'),
      ],
      undefined,
    ];
    expect(tracked(rows, [row(april, 'Bob', 'treasure')])).toEqual({ bob: [undefined, april, 'new'] });
    expect(tracked([], [row(april, 'Bob', 'treasure')])).toEqual({ bob: [undefined, april, undefined] });
    // Two texts that are no tiers are two segments.
    const typed = (day: number, tier: string) => ({ ...row(day, 'Ann', ids.other), tier });
    expect(tracked([run(january), typed(january, 'Gold')], [typed(april, 'Silver')])).toEqual({
      ann: [ids.other, april, 'changed'],
    });
  });

  test('is the same as walking through the days one by one', () => {
    const tiers = [...modelById('sales-loyalty').tiers.map(({ id }) => id), ids.gone];
    const day = fc.constantFrom(...tiers);
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...tiers.slice(0, -1)),
        (past, now) => {
          const rows = past.map((tier, index) => row(january + index, 'Ann', tier));
          const found = tracked([run(january), ...rows], [row(april, 'Ann', now)])['ann']!;
          let first = past.length;
          while (first > 0 && past[first - 1] === now) first -= 1;
          let last = first - 1;
          while (last >= 0 && past[last] === ids.gone) last -= 1;
          expect(found.slice(0, 2)).toEqual([past[last], first === past.length ? april : january + first]);
        },
      ),
    );
  });
});
