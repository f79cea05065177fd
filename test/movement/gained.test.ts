import { expect, test } from '@jest/globals';
import { atOneGo } from '../../src/classifier/slices';
import { modelById } from '../../src/classifier/models/catalogue';
import { compareDates } from '../../src/movement/compare/compare-dates';
import { nothingSaid } from '../../src/movement/sheet/lost-clients';
import { layOutMovement } from '../../src/movement/sheet/lay-out-movement';
import { unknownCulture } from '../../src/sheet/text/culture';
import { day, orderSheet, today } from '../orders/add-up';

const dates = { from: day('2025-03-15'), to: day('2026-05-15'), months: 12 };
const abc = modelById('abc');

/** The sheet with the client of the first day, who is lost, and new ones with these sources, who ordered on one day. */
const sheetOf = (sources: readonly string[], ordered = '2026-01-01') => {
  const rows = [
    ['customer', 'date', 'revenue', 'source'],
    ['Ann', '2025-01-01', 10, 'referral'],
    ...sources.map((source, index) => [`New ${index}`, ordered, 1, source]),
  ].map((row, index) => (index === 0 ? row : [row[0]!, day(String(row[1])), row[2]!, row[3]!]));
  const compared = atOneGo(
    compareDates(
      {
        sheets: [orderSheet(rows)],
        choice: {
          columns: { client: 0, date: 1, amount: 2, source: 3 },
          answers: { orderIs: 'line' },
        },
        today,
        culture: unknownCulture,
      },
      {
        model: abc,
        measures: [{ measure: abc.measures[0]!, column: 'sales', header: 'Sales' }],
        cutoffs: {},
      },
      dates,
      'en',
    ),
  )!;
  return atOneGo(
    layOutMovement({
      ...{ language: 'en', model: abc, compared, table: 'T', moneyFormat: '0' },
      source: { kind: 'orders', sheet: 'Orders', dates },
      measures: [{ header: 'Sales' }],
      because: nothingSaid('en'),
    }),
  );
};

const laidOut = (sources: readonly string[]) => {
  const { cells } = sheetOf(sources);
  const heading = cells.findIndex(({ input }) => String(input).includes('Numbers gained'));
  if (heading < 0) return undefined;
  const top = cells[heading]!.row;
  const bottom = cells.find(({ row, input }) => row > top && String(input).includes('Quality raised'))!.row;
  return cells
    .filter(({ row, column }) => row > top + 1 && row < bottom && column === 0)
    .map(({ input }) => String(input).replace(/^'/, ''));
};

test('new clients are counted by source, the source of most clients first, capitals or not', () => {
  expect(laidOut(['online', 'visit', 'Online', '', 'visit', 'ONLINE'])).toEqual([
    'online',
    'visit',
    'No source',
    'Total',
  ]);
});

test('many sources are counted together below the fourteen largest', () => {
  const sources = Array.from({ length: 20 }, (_, index) => `source ${index}`);
  const rows = laidOut(sources)!;
  expect(rows).toHaveLength(16);
  expect(rows.slice(-2)).toEqual(['Other sources: 6', 'Total']);
});

test('without new clients there is no block', () => {
  expect(laidOut([])).toBeUndefined();
});

test('columns are wide enough for the headers with days and for the reasons of loss', () => {
  // Of 98 points, the browser cut off bold headers of 16 letters and reasons of 20.
  const { least = [] } = sheetOf(['visit']);
  const [from, to, reasons, clients, before] = [least[2]!, least[3]!, least[6]!, least[7]!, least[8]!];
  expect(Math.min(from, to)).toBeGreaterThan('Sales 2025-03-15'.length * 6.5);
  expect(reasons).toBeGreaterThan('Not enough attention'.length * 5.5);
  expect(clients).toBeGreaterThan('Clients'.length * 7);
  expect(before).toBeGreaterThan('Sales before'.length * 8);
});

test('a second day long after the last order is told, because clients look lost who may not be', () => {
  const notes = (ordered: string) =>
    sheetOf(['visit'], ordered)
      .cells.filter(({ look }) => look === 'note')
      .map(({ input }) => String(input))
      .filter((note) => note.includes('last order'));
  // From January 1st to May 15th are 134 days, from March 17th 59.
  expect(notes('2026-01-01')).toEqual([
    expect.stringMatching(/The last order up to 2026-05-15 is of 2026-01-01\./),
  ]);
  expect(notes('2026-03-17')).toEqual([]);
});
