import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from '@jest/globals';
import type { DemoPage } from '../page/demo-page';
import { lastingDemo } from '../page/fresh-demo';
import { until } from '../page/until';
import { typeIn } from '../page/type-in';
import { cellsOn, openOrders } from './open-orders';

let demo: DemoPage;
lastingDemo((opened) => {
  demo = opened;
});

test('the columns and the day that are taken are shown with the reason, and can be changed', async () => {
  const { pane } = demo;
  await openOrders(
    demo,
    'Customer,Order date,Amount,Discounted,Branch\n' +
      'Ann,2020-01-05,100,90,North\nBob,2020-02-01,20,18,South\nAnn,2020-03-05,10,9,North\nBob,2020-03-01,7,7,North\n',
  );
  await demo.says('Client: Customer. Order date: Order date. Amount: Amount.');
  const day = pane.getByLabel('As of');
  expect(await day.inputValue()).toBe('2020-03-05');
  await demo.says(/^The day of the last order, because it is at least 60 days old/);
  await demo.screenshot('orders-columns');

  // Both orders of March 1 and 5 are later than the day chosen.
  await typeIn(day, '2020-02-29');
  await demo.says('The day you chose. Later orders are left out unless you choose to count them.');
  await demo.says(/2 lines come after the as-of day/);
  await demo.press('Use the suggested day');
  await demo.says(/^The day of the last order/);

  await pane.getByText('Columns used').locator('..').getByRole('button').click();
  await pane.getByLabel('Amount column', { exact: true }).selectOption({ label: 'D: Discounted · 90' });
  await demo.says('Amount: Discounted.');
  // Without a column for the client nothing can be counted. The pane says so and keeps the choices.
  await pane.getByLabel('Client column').selectOption({ label: 'Not in this sheet' });
  await demo.says(/^Client: no column of the orders on the sheet orders was chosen for it/);
  expect(await demo.paneButton('Make the sheet').getAttribute('aria-disabled')).toBe('true');
  await pane.getByLabel('Client column').selectOption({ label: 'E: Branch · North' });
  await demo.says('Client: Branch. Order date: Order date. Amount: Discounted.');
  await demo.says('2 clients go to a new sheet, Clients.');
  await demo.press('Make the sheet');
  await demo.sheetIs('Clients');
  expect(await cellsOn(demo, 'B1:B1')).toEqual([[43_895]]);
  expect(await cellsOn(demo, 'A4:C6')).toEqual([
    ['Branch', 'Orders', 'Sales'],
    ['North', 3, 106],
    ['South', 1, 18],
  ]);

  // An update counts by the columns of the last time.
  await demo.page.getByText('orders', { exact: true }).first().click();
  await demo.sheetIs('orders');
  await demo.select('A2');
  await demo.press('Use these');
  await demo.press('Add up to clients');
  await demo.says('Columns and answers are the same as last time.');
  await demo.says('Client: Branch. Order date: Order date. Amount: Discounted.');
  await demo.says('The sheet Clients is made again from 2 clients.');
});

test('what is strange about the orders is listed with its cells, and a click goes there', async () => {
  const { pane } = demo;
  await openOrders(
    demo,
    'Customer,Order date,Amount\nAnn,2020-01-05,100\nBob,2020-02-01,0\n,2020-02-02,20\nann,2020-03-05,10\n' +
      'Ann,2020-03-01,7\nCid,2020-03-02,-5\nBob,2099-03-01,8\nAnn,2020-03-01,3\n',
  );
  await demo.says('Needs attention: 7');
  await demo.openAttention();
  const listed: (readonly [string | RegExp, string, string])[] = [
    [/^Are these the same clients, spelled differently\? Ann \/ ann/, 'orders!A5', 'ann · 10'],
    [/1 line has the same client and day as another/, 'orders!B9', 'Ann · 2020-03-01'],
    [/^1 line without a client left out, 20 in all/, 'orders!A4', '20'],
    [/^1 line with an amount of zero/, 'orders!C3', 'Bob · 0'],
    [/^1 line after the as-of day/, 'orders!B8', 'Bob · 2099-03-01'],
    [/^1 client with refunds only/, 'orders!A7', 'Cid · -5'],
  ];
  for (const [says, cell, shown] of listed) {
    await pane.getByRole('group').filter({ hasText: says }).locator('summary').click();
    const item = pane
      .getByRole('listitem')
      .filter({ has: pane.getByRole('button', { name: `Go to ${cell}` }) });
    expect(await item.textContent()).toBe(`${cell.split('!')[1]!} ${shown}`);
  }
  await demo.screenshot('orders-strange');
  await pane.getByRole('button', { name: 'Go to orders!B8' }).click();
  await until('B8', () => demo.selected());
});

test('another sheet with the clients themselves is offered and joined, and who is on one alone is listed', async () => {
  const { pane } = demo;
  const workbook = new Workbook();
  workbook.addWorksheet('Orders').addRows([
    ['Order no', 'Customer', 'Order date', 'Amount'],
    ['R1', 'Ann', new Date('2020-01-05'), 100],
    ['R2', 'Ann', new Date('2020-03-05'), 50],
    ['R3', 'Bob', new Date('2020-02-01'), 10],
  ]);
  workbook.addWorksheet('Products').addRows([
    ['Product', 'Colour'],
    ['Lamp', 'red'],
  ]);
  workbook.addWorksheet('Accounts').addRows([
    ['Name', 'City'],
    ['Ann', 'Bonn'],
    ['Dan', 'Lyon'],
  ]);
  await demo.openFile('shop.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  await demo.page.getByText('shop.xlsx').waitFor();
  await demo.select('A2');
  await demo.press('Add up to clients');
  await demo.says('2 clients go to a new sheet, Clients.');
  expect(await pane.getByRole('checkbox').count()).toBe(1);
  await pane
    .getByRole('checkbox', {
      name: 'Also add what the sheet Accounts has on the clients, matched by Name (2 rows)',
    })
    .check();
  await demo.says('3 clients go to a new sheet, Clients.');
  await demo.openAttention();
  await pane.getByText('1 client without orders: listed at the end, with blanks for figures.').click();
  await pane.getByRole('button', { name: 'Go to Accounts!A3' }).waitFor();
  await pane.getByText('1 client with orders who are not on the other sheet.').click();
  await pane.getByRole('button', { name: 'Go to Orders!B4' }).waitFor();
  await demo.screenshot('orders-joined');

  // Formulas too: they follow an order that is changed.
  await pane.getByRole('radio', { name: 'Formulas' }).check();
  await demo.says(/^Excel makes 1 million comparison at each recalculation.*up to 50 million/);
  await demo.press('Make the sheet');
  await demo.sheetIs('Clients');
  await until(
    [
      ['Customer', 'Orders', 'Sales', 'First order'],
      ['Ann', 2, 150, 43_835],
      ['Bob', 1, 10, 43_862],
      ['Dan', '', '', ''],
    ],
    () => cellsOn(demo, 'A4:D7'),
  );
  await demo.page.getByText('Orders', { exact: true }).first().click();
  await demo.sheetIs('Orders');
  await demo.type('D4', '12');
  await until(12, () =>
    demo.page.evaluate(
      () => window.clientTierDemo!.workbook.root.worksheets.getItem('Clients').getRange('C6').values[0]![0]!,
    ),
  );
});

test('formulas are refused with the reason and its cell', async () => {
  await openOrders(
    demo,
    'Client,Order date,Amount\n001,2020-01-05,100\n002,2020-02-01,20\n001,2020-03-05,10\n002,2020-03-01,7\n',
  );
  await demo.says(/^Not here: a client is a number or looks like one, .* See orders!A2\.$/);
  expect(await demo.pane.getByRole('radio', { name: 'Formulas' }).isDisabled()).toBe(true);
});
