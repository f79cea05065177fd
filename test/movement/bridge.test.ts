import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modelById } from '../../src/classifier/models/catalogue';
import { atOneGo } from '../../src/classifier/slices';
import { compareDates } from '../../src/movement/compare/compare-dates';
import { unknownCulture } from '../../src/sheet/text/culture';
import { day, orderSheet, today } from '../orders/add-up';
import { examples } from '../setup/examples';

interface Order {
  readonly client: string;
  readonly on: number;
  readonly amount: number;
}

/** Both days, and the last day before the 12 months that end on each. */
const [from, to] = ['2025-03-15', '2026-05-15'].map(day) as [number, number];
const [beforeFrom, beforeTo] = ['2024-03-15', '2025-05-15'].map(day) as [number, number];

const order: fc.Arbitrary<Order> = fc.record({
  client: fc.constantFrom('Ann', 'Bob', 'Cid', 'Dan', 'Eve', 'Fay'),
  on: fc.integer({ min: day('2023-06-01'), max: day('2026-08-01') }),
  amount: fc.integer({ min: 1, max: 500 }),
});
const orders = fc.uniqueArray(order, {
  minLength: 1,
  maxLength: 25,
  selector: ({ client, on }) => `${client} ${on}`,
});

const abc = modelById('abc');
const compare = (list: readonly Order[], months?: number) =>
  atOneGo(
    compareDates(
      {
        sheets: [
          orderSheet([
            ['customer', 'date', 'revenue'],
            ...list.map(({ client, on, amount }) => [client, on, amount]),
          ]),
        ],
        choice: { columns: { client: 0, date: 1, amount: 2 }, answers: { orderIs: 'line' } },
        today,
        culture: unknownCulture,
      },
      {
        model: abc,
        measures: [{ measure: abc.measures[0]!, column: 'sales', header: 'Sales' }],
        cutoffs: {},
      },
      { from, to, ...(months !== undefined && { months }) },
      'en',
    ),
  );

const sum = (numbers: readonly (number | undefined)[]) =>
  numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

test.each([12, undefined])(
  'what is there on the first day, and came and went, adds up to what is there on the second (window: %s)',
  (months) => {
    fc.assert(
      fc.property(orders, (list) => {
        fc.pre(list.some(({ on }) => on <= to));
        const compared = compare(list, months);
        const sold = (client: string, after: number, upTo: number) => {
          const hers = list.filter((each) => each.client === client && each.on > after && each.on <= upTo);
          return hers.length > 0 ? sum(hers.map(({ amount }) => amount)) : undefined;
        };
        if (!list.some(({ on }) => on <= from)) {
          expect(compared).toBeUndefined();
          return;
        }
        const clients = [...new Set(list.map(({ client }) => client))].map((client) => {
          const before = sold(client, months ? beforeFrom : 0, from);
          const after = sold(client, months ? beforeTo : 0, to);
          const isKnown = sold(client, 0, from) !== undefined;
          const came = isKnown ? 'returned' : 'new';
          const how = before === undefined ? came : after === undefined ? 'lost' : 'stayed';
          return { client, before, after, how };
        });
        const there = clients.filter(({ before, after }) => before !== undefined || after !== undefined);
        const movers = compared!.movers.map(({ key, before, after, movement }) => ({
          client: key,
          before: before?.sales,
          after: after?.sales,
          how: ['new', 'returned', 'lost'].includes(movement) ? movement : 'stayed',
        }));
        const byName = (a: { client: unknown }, b: { client: unknown }) =>
          String(a.client) < String(b.client) ? -1 : 1;
        expect(movers.sort(byName)).toEqual(there.sort(byName));
        const of = (how: string) => movers.filter((each) => each.how === how);
        const came = sum([...of('new'), ...of('returned')].map(({ after }) => after));
        const changed = sum(of('stayed').map(({ before, after }) => after! - before!));
        const gone = sum(of('lost').map(({ before }) => before));
        const opening = sum(there.map(({ before }) => before));
        expect(opening + came - gone + changed).toBe(sum(there.map(({ after }) => after)));
        // Only clients without any order up to the second day, or with none in either window, are left out.
        const upToSecond = clients.filter(({ client }) => sold(client, 0, to) !== undefined);
        expect(compared!.inNeither).toBe(upToSecond.length - there.length);
      }),
      { numRuns: examples(150) },
    );
  },
);
