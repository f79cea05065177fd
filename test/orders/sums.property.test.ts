import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addUp, day, today, type Lines } from './add-up';
import { examples } from '../setup/examples';

const header = ['Order no', 'Customer', 'Order date', 'Amount', 'Cost'];

interface Line {
  readonly order: string;
  readonly name: string;
  readonly ago: number;
  readonly cents: number;
  readonly cost: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  order: fc.constantFrom('', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6'),
  name: fc.constantFrom('Ann', 'Bob', 'Cid', 'Dan', 'Eve', ''),
  ago: fc.integer({ min: 0, max: 900 }),
  cents: fc.integer({ min: -5_000, max: 50_000 }),
  cost: fc.integer({ min: 0, max: 9_000 }),
});

/** The first lines show the list's decimals, its columns and that it is current. */
const first: readonly Line[] = [
  { order: 'R0', name: 'Zoe', ago: 1, cents: 1, cost: 1 },
  { order: 'R0', name: 'Zoe', ago: 800, cents: 2, cost: 1 },
];

const rowsOf = (lines: readonly Line[]): Lines => [
  header,
  ...lines.map(({ order, name, ago, cents, cost }) => [order, name, today - ago, cents / 100, cost / 100]),
];

/** Counts one client by hand, in whole cents. */
function byHand(lines: readonly Line[], name: string) {
  const own = lines.filter((each) => each.name === name);
  const orders = own.filter(({ cents }) => cents >= 0);
  const sum = (some: readonly Line[]) => some.reduce((total, { cents }) => total + cents, 0);
  const days = orders.map(({ ago }) => ago);
  const within = (from: number, to: number) =>
    own.filter(({ ago }) => today - ago > from && today - ago <= to);
  const [now, before] = [
    sum(within(day('2025-11-28'), today)),
    sum(within(day('2024-11-28'), day('2025-11-28'))),
  ];
  return {
    orders:
      new Set(orders.flatMap(({ order }) => order || [])).size + orders.filter(({ order }) => !order).length,
    sales: sum(own) / 100,
    profit: (sum(own) - own.reduce((total, { cost }) => total + cost, 0)) / 100,
    daysSince: days.length > 0 ? Math.min(...days) : undefined,
    firstOrder: days.length > 0 ? today - Math.max(...days) : undefined,
    growth: before > 0 ? now / before - 1 : undefined,
    months: new Set(days.map((ago) => new Date((today - ago - 25569) * 86_400_000).toISOString().slice(0, 7)))
      .size,
  };
}

test('the figures of each client are those counted by hand, and all lines of clients are in them', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (some) => {
      const lines = [...first, ...some];
      const { clients } = addUp(rowsOf(lines), {
        columns: { orderNumber: 0, client: 1, date: 2, amount: 3, cost: 4 },
        answers: { amountOf: 'line' },
      });
      expect(clients.map(({ key }) => key)).toEqual([
        ...new Set(lines.flatMap(({ name }) => (name === '' ? [] : [name]))),
      ]);
      for (const each of clients) {
        const { growth, months, daysSince, firstOrder, ...expected } = byHand(lines, String(each.key));
        expect(each).toMatchObject({ ...expected, monthsActive: months });
        expect([each.daysSince, each.firstOrder]).toEqual([daysSince, firstOrder]);
        if (growth === undefined) expect(each.growth).toBeUndefined();
        else expect(each.growth).toBeCloseTo(growth, 9);
      }
      const named = lines.filter(({ name }) => name !== '');
      const total = clients.reduce((sum, { sales }) => sum + Math.round(sales * 100), 0);
      expect(total).toBe(named.reduce((sum, { cents }) => sum + cents, 0));
    }),
    { numRuns: examples(300) },
  );
});
