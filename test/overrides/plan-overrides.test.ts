import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OverrideCells, OverrideRow } from '../../src/overrides/override-row';
import { planOverrides } from '../../src/overrides/plan-overrides';
import { readOverrides } from '../../src/overrides/read-overrides';
import { overrideColumns } from '../../src/overrides/override-row';
import type { SetByHand } from '../../src/overrides/set-by-hand';

const day = 46_400;
const sheets = ['List', 'Other'];
const run = { list: 'List', model: 'sales-loyalty', sheets, day, asOf: day, addsRows: true };

/** Reads rows as the sheet would show them after writing. */
function readBack(cells: readonly OverrideCells[]) {
  const columns = Object.fromEntries(
    overrideColumns.map((column) => [column, cells.map((row) => row[column])]),
  ) as Record<(typeof overrideColumns)[number], OverrideCells['key'][]>;
  return readOverrides(columns, (row, column) => `${column}${row}`);
}

const key = fc.constantFrom('ann', 'bob', 'cid', 'dee');
const tier = fc.constantFrom('treasure', 'phase-out');
const rowOf = fc.record({
  key,
  client: fc.constant('Somebody'),
  list: fc.constantFrom('List', 'Other', 'Gone'),
  model: fc.constantFrom('sales-loyalty', 'abc'),
  tierId: tier,
  tier: fc.constant('name'),
  reason: fc.constantFrom('', 'Image'),
  by: fc.constant(''),
  since: fc.constant(day - 9),
  until: fc.constantFrom('' as const, day - 1, day, day + 1),
  ended: fc.constantFrom('' as const, '' as const, day - 2),
  note: fc.constant(''),
});
/** Who is set by hand is on the list; `dee` never is. */
const setOf = fc.uniqueArray(fc.tuple(fc.constantFrom('ann', 'bob', 'cid'), tier), {
  selector: ([each]) => each,
});

const clientsOf = (set: readonly (readonly [string, string])[]): SetByHand[] =>
  set.map(([each, tierId]) => ({
    ...{ key: each, client: 'Somebody', cell: `List!E${each}`, computed: 'rule', tierId, tier: 'name' },
  }));

describe('a run compares who is set by hand with Overrides', () => {
  test('whatever the rows are: each has one open row about its tier, other lists are left alone, a second run writes nothing', () => {
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 8 }), setOf, (cells, set) => {
        const before = readBack(cells);
        const list = { clients: clientsOf(set), onList: new Set(['ann', 'bob', 'cid']), notKept: [] };
        const plan = planOverrides(before.rows, list, run);
        const after = [...cells.map((row, index) => ({ ...row, ...plan.over.get(index) })), ...plan.added];
        const { rows } = readBack(after);
        const open = (row: OverrideRow | undefined) => row && !row.isEnded && row.model === run.model;
        for (const [each, tierId] of set) {
          const about = rows.filter((row) => open(row) && row!.key === each && row!.tierId === tierId);
          expect(about.some((row) => row!.list === 'List' || row!.list === 'Other')).toBe(true);
          // Nobody on this list keeps an open row of it about another tier.
          if (list.onList.has(each))
            expect(
              rows.filter(
                (row) => open(row) && row!.key === each && row!.list === 'List' && row!.tierId !== tierId,
              ),
            ).toEqual([]);
        }
        cells.forEach((row, index) => {
          const isOther = row.list === 'Other' || row.model === 'abc' || row.ended !== '';
          if (isOther) expect(after[index]).toEqual(row);
          else expect({ ...after[index]!, ended: '', list: '' }).toEqual({ ...row, ended: '', list: '' });
        });
        const again = planOverrides(rows, list, run);
        expect([again.over.size, again.added.length, again.ended]).toEqual([0, 0, 0]);
      }),
    );
  });

  test('an end is past from the day after it; a client without a row gets none if there is no sheet', () => {
    const cells = (until: number) => ({
      ...{
        key: 'ann',
        client: 'Ann',
        list: 'List',
        model: 'sales-loyalty',
        tierId: 'treasure',
        tier: 'name',
      },
      ...{ reason: 'Image', by: '', since: day, until, ended: '' as const, note: '' },
    });
    const list = { clients: clientsOf([['ann', 'treasure']]), onList: new Set(['ann']), notKept: [] };
    const isPast = (until: number) =>
      planOverrides(readBack([cells(until)]).rows, list, run).clients[0]!.isPast;
    expect([isPast(day - 1), isPast(day), isPast(day + 1)]).toEqual([true, false, false]);
    expect(planOverrides([], list, { ...run, addsRows: false }).added).toEqual([]);
  });
});
