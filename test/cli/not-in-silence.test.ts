import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { clienttier, folderForTest, writeWorkbook } from './command';

const inFolder = folderForTest();

const rows = [
  ['Client', 'Currency', 'Sales', 'Loyalty'],
  ['Ada', 'USD', 100, 1],
  ['Bea', 'EUR', 300, 2],
  ['', 'USD', 9000, 3],
  ['Cyd', 'USD', 20, 4],
] as const;

/** Segments these rows and returns what the command says in its text and as JSON. */
async function segmented(file: string, ...options: string[]) {
  const args = [
    'segment',
    file,
    '--out',
    inFolder(`out-${file.split('.').at(-1)!}.${file.split('.').at(-1)!}`),
  ];
  const { code, out } = await clienttier(...args, '--force', '--json', ...options);
  const { out: text } = await clienttier(...args, '--force', ...options);
  expect(code).toBe(0);
  return { json: JSON.parse(out) as Record<string, unknown>, text };
}

const csv = (name: string, table: readonly (readonly (string | number)[])[]) => {
  const file = inFolder(name);
  writeFileSync(file, table.map((row) => row.join(',')).join('\n'));
  return file;
};

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

const orders = [
  ['Order no.', 'Customer', 'Total', 'Order status'],
  [71, 'Ada', 100, 'completed'],
  [72, 'Bea', 300, 'Cancelled'],
  [73, 'Cyd', 20, 'partially refunded'],
  [74, 'Dan', 50, 'Refunded'],
  [75, 'Eva', -50, 'refunded'],
] as const;
const undone = (sheet: string) => ({
  kind: 'inDoubt',
  cell: `${sheet}!D3`,
  why: '"Order status" is "Cancelled", but the amount here and in 1 more such row was counted. Delete what is no sale, or make a sheet of clients from these orders',
});

test('orders that were cancelled or given back are named, in a .csv and an .xlsx', async () => {
  const { json } = await segmented(csv('undone.csv', orders), '--model', 'deal-size');
  expect(json.attention).toEqual([undone('undone')]);
  const file = inFolder('undone.xlsx');
  await writeWorkbook(file, { Orders: orders });
  expect((await segmented(file, '--model', 'deal-size')).json.attention).toEqual([undone('Orders')]);
});

test('a client that cancelled, or a list without a cancelled order, is in no doubt', async () => {
  const clients = orders.map(([, name, total, status]) => [name, total, status]);
  const { json } = await segmented(csv('clients.csv', clients), '--model', 'deal-size');
  expect(json.attention).toEqual([]);
  const sold = orders.filter((row) => !/^(Cancelled|Refunded)$/.test(row[3]));
  expect((await segmented(csv('sold.csv', sold), '--model', 'deal-size')).json.attention).toEqual([]);
});

const reports = async (name: string, table: readonly (readonly (string | number)[])[]) =>
  (await segmented(csv(name, table), '--model', 'deal-size')).json.attention;

test('orders that never became sales, or are not paid yet, are named', async () => {
  const statuses = ['Paid', 'Draft', 'On hold', 'Voided', 'Lost'];
  const table = (header: readonly string[], all = statuses) => [
    header,
    ...all.map((status, row) => [71 + row, `K${row}`, 100 + row, status]),
  ];
  expect(await reports('drafts.csv', table(['Order no.', 'Customer', 'Total', 'Status']))).toEqual([
    expect.objectContaining({
      cell: 'drafts!D3',
      why: expect.stringContaining('"Draft", but the amount here and in 2 more'),
    }),
    expect.objectContaining({
      cell: 'drafts!D5',
      why: expect.stringContaining('"Voided", but the amount of this row'),
    }),
  ]);
  const chinese = table(
    ['订单编号', '客户名称', '金额', '状态'],
    ['已付款', '草稿', '未付款', '待付款', '等待买家付款'],
  );
  expect(await reports('unpaid.csv', chinese)).toEqual([
    expect.objectContaining({
      cell: 'unpaid!D3',
      why: expect.stringContaining('here and in 3 more such rows'),
    }),
  ]);
  const deals = table(['Quote no.', 'Customer', 'Amount', 'Stage'], ['Accepted', 'Lost', 'Accepted']);
  expect(await reports('deals.csv', deals)).toEqual([expect.objectContaining({ cell: 'deals!D3' })]);
  // Of a client, *Lost* says nothing about what the client bought.
  const clients = table(['Customer no.', 'Customer', 'Sales', 'Status']);
  expect(await reports('lost-clients.csv', clients)).toEqual([]);
});

test('credits among debits are named, whether a column or the amount says it', async () => {
  const clients = (header: string, all: readonly (readonly (string | number)[])[]) => [
    ['Customer', 'Sales', header],
    ...all,
  ];
  const beside = clients('Soll/Haben-Kennzeichen', [
    ['Ada', 100, 'S'],
    ['Bea', 300, 'H'],
    ['Cyd', 20, 'S'],
  ]);
  expect(await reports('beside.csv', beside)).toEqual([
    {
      kind: 'inDoubt',
      cell: 'beside!C3',
      why: '"Soll/Haben-Kennzeichen" is "H", unlike in most rows, but the amount of this row was added, not subtracted. If it lowers what the client bought, type a minus before it',
    },
  ]);
  const within = clients('City', [
    ['Ada', '100.00 Dr', 'X'],
    ['Bea', '300.00 Dr', 'Y'],
    ['Cyd', '20.00 Cr', 'X'],
  ]);
  expect(await reports('within.csv', within)).toEqual([
    expect.objectContaining({ cell: 'within!B4', why: expect.stringContaining('"20.00 Cr" was subtracted') }),
  ]);
});

test('payments and credit notes among invoices are named', async () => {
  const table = (kinds: readonly string[]) => [
    ['Doc no.', 'Customer', 'Amount', 'Transaction type'],
    ...kinds.map((kind, row) => [71 + row, `K${row}`, 100 + row, kind]),
  ];
  expect(await reports('kinds.csv', table(['Invoice', 'Payment', 'Invoice', 'Credit memo']))).toEqual([
    expect.objectContaining({ cell: 'kinds!D3' }),
    expect.objectContaining({ cell: 'kinds!D5' }),
  ]);
  expect(await reports('paid.csv', table(['Payment', 'Donation']))).toEqual([]);
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
