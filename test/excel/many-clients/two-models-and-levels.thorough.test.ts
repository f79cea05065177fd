import { beforeAll, expect, jest, test } from '@jest/globals';
import {
  findCustomers,
  removeSegments,
  removeService,
  removeTwoModels,
  writeSegments,
  writeService,
  writeTwoModels,
} from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice } from '../customers';
import { bookForTests } from '../book/book-for-tests';
import { columnOf, measured, prepareMeasuring } from './measured';
import { clientCount } from './orders-of-many';

jest.setTimeout(3_600_000);

const clients = clientCount;
const fixed = (value: number) => ({ kind: 'fixed', value }) as const;

const bySize: Choice = {
  ...choice,
  modelId: 'deal-size',
  columns: { value: 1 },
  cutoffs: { medium_from: fixed(200), big_from: fixed(500), vip_from: fixed(900) },
};

const book = bookForTests();
beforeAll(async () => {
  prepareMeasuring();
  await book.addSheet('List', [
    ['Client', 'Sales', 'Loyalty', 'Owner'],
    ...Array.from({ length: clients }, (_, row) => [
      `Client ${row}`,
      row % 1000,
      row % 9,
      `Owner ${row % 7}`,
    ]),
  ]);
  const list = await findCustomers();
  await writeSegments(
    list,
    {
      ...choice,
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(500), loyalty_cutoff: fixed(5) },
    },
    'keep',
  );
  await writeSegments(await findCustomers(), bySize, 'keep');
});

test('two models of 100,000 clients are counted together, and removed', async () => {
  const list = await findCustomers();
  const asked = {
    down: 'sales-loyalty',
    across: 'deal-size',
    values: 1,
    language: 'en',
    today: 46000,
  } as const;
  await measured(book, 'Two models together', (options) => writeTwoModels(list, asked, options));
  await book.workbook.calculated();
  // Sales from 500 and loyalty of 5 to 8: Treasure; of these, from 900 on: VIP.
  const treasure = count((sales, loyalty) => sales >= 500 && loyalty >= 5);
  const vips = count((sales, loyalty) => sales >= 900 && loyalty >= 5);
  const [header, first] = await book.cells('Two Models', 'A8:H9');
  expect([header![1], first![0], first![1], first![7]]).toEqual(['VIP', 'Treasure', vips, treasure]);
  expect((await book.cells('Two Models', 'H15:H15'))[0]).toEqual([clients]);
  await removeTwoModels('sales-loyalty', 'deal-size');
});

test('service levels of 100,000 clients are made, with the hours of each owner, and removed', async () => {
  await book.activate('List');
  const list = await findCustomers();
  const asked = { modelId: 'deal-size', groups: 3, language: 'en', today: 46000 } as const;
  await measured(book, 'Service levels', (options) => writeService(list, asked, options));
  await promiseVisits();
  await book.workbook.calculated();
  const rows = await book.cells('Service Levels', 'A15:E60');
  const top = rows.findIndex(([name]) => String(name).startsWith('Hours needed in a quarter, by Owner'));
  const vipsOf = (owner: number) => count((sales, _, row) => sales >= 900 && row % 7 === owner);
  const said = new Map(rows.slice(top + 2).map(([owner, , , hours]) => [owner, hours]));
  for (let owner = 0; owner < 7; owner++) expect(said.get(`Owner ${owner}`)).toBe(vipsOf(owner) * 8);
  await removeService('deal-size');
});

test('what each of 100,000 clients is entitled to is written beside her, and removed', async () => {
  await book.activate('List');
  await writeService(await findCustomers(), { modelId: 'deal-size', language: 'en', today: 46000 });
  await promiseVisits();
  await book.activate('List');
  const list = await findCustomers();
  await measured(book, 'Segments with Entitled to', (options) =>
    writeSegments(list, { ...bySize, entitled: true }, 'keep', options),
  );
  expect(await columnOf(book, 'List', 'Entitled to', 1, clients)).toEqual(
    Array.from({ length: clients }, (_, row) => (row % 1000 >= 900 ? 'Visits: 4 a quarter' : '')),
  );
  await removeSegments(await findCustomers(), 'deal-size');
});

/** Types that VIPs get 4 visits of 2 hours a quarter. */
const promiseVisits = () =>
  book.edit('Service Levels', (sheet) => {
    sheet.getRange('B10:C10').values = [[4, 2]];
  });

function count(holds: (sales: number, loyalty: number, row: number) => boolean): number {
  let found = 0;
  for (let row = 0; row < clients; row++) if (holds(row % 1000, row % 9, row)) found += 1;
  return found;
}
