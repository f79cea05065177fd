import { expect, test } from '@jest/globals';
import { writeWorkbook } from './command';
import { whatIsTold } from './what-is-told';

const { inFolder, segmented, csv, reports } = whatIsTold();

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
  const values = [
    ['Customer', 'Deal value', 'Deal status'],
    ['Ada', 100, 'Won'],
    ['Bea', 300, 'Lost'],
  ];
  expect(await reports('values.csv', values)).toEqual([expect.objectContaining({ cell: 'values!C3' })]);
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
