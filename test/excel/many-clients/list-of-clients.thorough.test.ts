import { beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  removeCare,
  removeSummary,
  writeCare,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { expectedConcentration, expectedRow, rounded, type Row } from '../summary/figures';
import { columnOf, expectCancelled, measured, prepareMeasuring } from './measured';
import {
  asOf,
  choice,
  cityOf,
  clientCount,
  countedUpTo,
  nameOf,
  tierNames,
  tierOf,
  type Counted,
} from './orders-of-many';

jest.setTimeout(3_600_000);

const counted = countedUpTo(asOf);
const all = [...counted].sort(([a], [b]) => a - b).map(([, each]) => each);

const book = bookForTests();
beforeAll(async () => {
  prepareMeasuring();
  book.load('Clients', [
    ['Customer', 'Orders', 'Sales', 'Last order', 'City'],
    ...all.map(({ orders, cents, last }, client) => [
      nameOf(client),
      orders,
      cents / 100,
      last,
      cityOf(client),
    ]),
  ]);
  await book.edit('Clients', (sheet) => {
    sheet.getRange(`D2:D${clientCount + 1}`).numberFormat = 'yyyy-mm-dd' as never;
  });
});

async function clients() {
  await book.activate('Clients');
  return findCustomers();
}

test('they are segmented', async () => {
  const customers = await clients();
  await measured(book, 'Segments', (options) => writeSegments(customers, choice, 'keep', options));
  expect(await columnOf(book, 'Clients', 'Segment', 1, clientCount)).toEqual(all.map(tierOf));
});

test('the summary counts them, with its charts', async () => {
  const customers = await clients();
  const indexOf = (header: string) => customers.headers.indexOf(header);
  const about = {
    modelId: 'sales-loyalty',
    values: indexOf('Sales'),
    groups: indexOf('City'),
    language: 'en',
    today: asOf,
  } as const;
  await expectCancelled((options) => writeSummary(customers, about, options), 'reading');
  const result = await measured(book, 'Summary', (options) => writeSummary(customers, about, options));
  const shown = await book.cells(result.sheet, 'A1:I160');
  const rows = all.map((each, client): Row & { readonly city: string } => ({
    tier: tierOf(each),
    value: each.cents / 100,
    city: cityOf(client),
  }));
  const rowOf = (name: string) => shown.find(([first]) => first === name)!;
  for (const tier of tierNames)
    expect([tier, ...rounded(rowOf(tier).slice(1))]).toEqual([
      tier,
      ...rounded(
        expectedRow(
          rows.filter((row) => row.tier === tier),
          rows,
        ),
      ),
    ]);
  const concentration = shown.findIndex(([first]) => first === 'Concentration');
  const held = shown.slice(concentration + 1, concentration + 7).map((row) => row[3]!);
  expect(rounded(held)).toEqual(rounded(expectedConcentration(rows)));
  for (const city of ['City 00', 'City 05'])
    expect(rowOf(city).slice(1, 2)).toEqual([rows.filter((row) => row.city === city).length]);
  const { charts = [] } = book.workbook.snapshot().sheets.find(({ name }) => name === result.sheet)!;
  expect(charts).toHaveLength(4);
  expect(await removeSummary('sales-loyalty')).toEqual({ sheet: result.sheet });
});

/** Days between contacts with clients of a tier, as the model *Care* has them. */
const intervals = { Treasure: 14, 'Rising star': 30, 'High-risk': 60, 'Phase out': 90 } as const;

test('the care plan lists those whose contact is due', async () => {
  const customers = await clients();
  const indexOf = (header: string) => customers.headers.indexOf(header);
  const about = {
    modelId: 'sales-loyalty',
    values: indexOf('Sales'),
    groups: indexOf('City'),
    contacts: indexOf('Last order'),
    language: 'en',
    today: asOf,
    asOf,
  } as const;
  await expectCancelled((options) => writeCare(customers, about, options));
  const result = await measured(book, 'Care plan', (options) => writeCare(customers, about, options));
  const days = (each: Counted) => asOf - each.last;
  // 2026-06-30 is a Tuesday: who falls due on the weekend before is due, and nobody else earlier.
  const overdue = all.filter((each) => days(each) >= 1.5 * intervals[tierOf(each)]);
  const due = all.filter((each) => {
    const every = intervals[tierOf(each)];
    return days(each) >= every && days(each) < 1.5 * every;
  });
  const [line] = (await book.cells(result.sheet, 'A4'))[0]!;
  expect(String(line)).toContain(`Overdue ${overdue.length.toLocaleString('en')}`);
  expect(String(line)).toContain(`Due ${due.length.toLocaleString('en')}`);
  process.stderr.write(`${String(line)}\n`);
  await removeCare();
});
