import { expect, test } from '@jest/globals';
import { clienttier, writeWorkbook } from './command';
import { whatIsTold } from './what-is-told';

const { inFolder, segmented, csv } = whatIsTold();

const rows = [
  ['Client', 'Currency', 'Sales', 'Loyalty'],
  ['Ada', 'USD', 100, 1],
  ['Bea', 'EUR', 300, 2],
  ['', 'USD', 9000, 3],
  ['Cyd', 'USD', 20, 4],
] as const;

const cells = (sheet: string) => [
  {
    kind: 'inDoubt',
    cell: `${sheet}!A4`,
    why: '"Client" is blank in this row, which was counted as a client. Type who it is, or delete the row',
  },
  {
    kind: 'otherCurrency',
    cell: `${sheet}!C3`,
    why: 'Sales is in EUR, but most of the column is in USD',
  },
];

test('a .csv: the cell in another currency is named, and the client without a name', async () => {
  const { json } = await segmented(csv('mixed.csv', rows), '--model', 'sales-loyalty');
  expect(json.attention).toEqual(cells('mixed'));
});

test('an .xlsx: the same cells', async () => {
  const file = inFolder('mixed.xlsx');
  await writeWorkbook(file, { Clients: rows });
  const { json } = await segmented(file, '--model', 'sales-loyalty');
  expect(json.attention).toEqual(cells('Clients'));
});

test('a day that can be two days, among others that cannot, is named', async () => {
  const days = ['2025-12-01', '2026-02-16', '10/01/2026', '2026-11-13'];
  const table = [['Client', 'Last order'], ...days.map((day, row) => [`K${row}`, day])];
  const { json } = await segmented(csv('days.csv', table), '--model', 'process');
  expect(json.attention).toEqual([
    {
      kind: 'unclassified',
      cell: 'days!B4',
      why: 'Last order (days ago): "10/01/2026" could be 2026-01-10 or 2026-10-01; type it as one of these',
    },
  ]);
  // If another day of the column shows the order, it holds for this one: nobody writes the 16th month.
  const shown = csv('shown.csv', [...table, ['K4', '16/02/2026']]);
  expect((await segmented(shown, '--model', 'process')).json).toMatchObject({ attention: [] });
});

test('a list of visits is told from a list of clients, until its lines are added up', async () => {
  const visits = csv('visits.csv', [
    ['Customer', 'Visit date'],
    ...['Ada 2026-10-01', 'Bea 2026-10-02', 'Ada 2026-11-03', 'Bea 2026-11-13', 'Cyd 2026-01-03'].map((row) =>
      row.split(' '),
    ),
  ]);
  const options = ['--model', 'process', '--column', 'last_order=Visit date'];
  const { json, text } = await segmented(visits, ...options);
  expect(json).toMatchObject({ looksLikeVisits: { client: 'Ada', lines: 2 } });
  expect(text).toContain('visits or orders without amounts');
  const added = await segmented(visits, ...options, '--repeated', 'added');
  expect(added.text).not.toContain('visits or orders');
});

test('amounts below a header with a currency are all in it', async () => {
  const table = rows.map((row) => row.map((cell) => (cell === 'Sales' ? 'Sales (USD)' : cell)));
  const { json } = await segmented(csv('one.csv', table), '--model', 'sales-loyalty');
  expect(json.attention).toEqual(cells('one').slice(0, 1));
});

test('a run says if all clients come into one segment, or nobody into some', async () => {
  const paid = csv('paid.csv', [
    ['Client', 'Amount paid'],
    ...['Ada', 'Bea', 'Cyd'].map((name) => [name, 0]),
  ]);
  const all = await segmented(paid, '--model', 'deal-size');
  expect(all.json).toMatchObject({ onlyTier: 'vip' });
  expect(all.text).toContain('All clients are in VIP');
  const few = csv('few.csv', [
    ['Client', 'Amount'],
    ['Ada', 1],
    ['Bea', 2],
    ['Cyd', 3],
  ]);
  const some = await segmented(few, '--model', 'deal-size', '--language', 'zh');
  expect(some.json).toMatchObject({ emptyTiers: ['big'] });
  expect(some.text).toContain('没有客户：大客户');
});

test('a model that needs three columns is not offered for one, and names those it can read', async () => {
  const file = csv('one-indicator.csv', [
    ['Client', 'Sales', 'Complaint rate'],
    ['Ada', 5, '3%'],
    ['Bea', 7, '1%'],
  ]);
  const offered = await clienttier('segment', file);
  expect(offered.error).toContain('--model deal-size');
  expect(offered.error).not.toContain('--model satisfaction');
  const { code, error } = await clienttier('segment', file, '--model', 'satisfaction');
  expect(code).toBe(3);
  expect(error).toContain('needs at least 3 columns');
  expect(error).toContain('--column reputation=…  Reputation');
  expect(error).not.toContain('--column complaints');
});
