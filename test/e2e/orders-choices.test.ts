import { expect, test } from '@jest/globals';
import type { DemoPage } from './demo-page';
import { freshDemo } from './fresh-demo';
import { until } from './until';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
});

const table = (address: string) =>
  demo.page.evaluate(
    (address) =>
      window.clientTierDemo!.workbook.root.worksheets.getActiveWorksheet().getRange(address).values,
    address,
  );

async function openOrders(lines: string): Promise<void> {
  await demo.openFile('orders.csv', new TextEncoder().encode(lines));
  await demo.page.getByText('orders.csv').waitFor();
  await demo.select('A2');
  await demo.says('This looks like orders');
  await demo.paneButton('Add up to clients').click();
}

test('the columns and the day that are taken are shown with the reason, and can be changed', async () => {
  const { pane } = demo;
  await openOrders(
    'Customer,Order date,Amount,Discounted,Branch\n' +
      'Ann,2020-01-05,100,90,North\nBob,2020-02-01,20,18,South\nAnn,2020-03-05,10,9,North\nBob,2020-03-01,7,7,North\n',
  );
  await demo.says('Client: Customer. Order date: Order date. Amount: Amount.');
  const day = pane.getByLabel('As of');
  expect(await day.inputValue()).toBe('2020-03-05');
  await demo.says(/^The day of the last order, as it is 60 days old or older/);
  await demo.screenshot('orders-columns');

  // Both orders of March 1 and 5 are later than the day chosen.
  await day.fill('2020-02-29');
  await demo.says('As you chose. Later orders are left out unless you say otherwise.');
  await demo.says(/2 lines come after the day of the result/);
  await demo.paneButton('Take the day proposed').click();
  await demo.says(/^The day of the last order/);

  await pane.getByText('Columns taken').locator('..').getByRole('button').click();
  await pane.getByLabel('Amount column').selectOption({ label: 'D: Discounted · 90' });
  await demo.says('Amount: Discounted.');
  // Without a column for the client nothing can be counted: it says so, and the choices stay.
  await pane.getByLabel('Client column').selectOption({ label: 'Not in this sheet' });
  await demo.says(/^Client: no column of the orders on the sheet orders was chosen for it/);
  expect(await demo.paneButton('Make the sheet').getAttribute('aria-disabled')).toBe('true');
  await pane.getByLabel('Client column').selectOption({ label: 'E: Branch · North' });
  await demo.says('Client: Branch. Order date: Order date. Amount: Discounted.');
  await demo.says('2 clients go to a new sheet, Clients.');
  await demo.paneButton('Make the sheet').click();
  await demo.sheetIs('Clients');
  expect(await table('B1:B1')).toEqual([[43_895]]);
  expect(await table('A4:C6')).toEqual([
    ['Branch', 'Orders', 'Sales'],
    ['North', 3, 106],
    ['South', 1, 18],
  ]);

  // Made again, the columns are those of the last time.
  await demo.page.getByText('orders', { exact: true }).first().click();
  await demo.sheetIs('orders');
  await demo.select('A2');
  await demo.paneButton('Use these').click();
  await demo.paneButton('Add up to clients').click();
  await demo.says('Columns and answers are those of the last time.');
  await demo.says('Client: Branch. Order date: Order date. Amount: Discounted.');
  await demo.says('The sheet Clients is made again from 2 clients.');
});

test('what is strange about the orders is listed with its cells, and a click goes there', async () => {
  const { pane } = demo;
  await openOrders(
    'Customer,Order date,Amount\nAnn,2020-01-05,100\nBob,2020-02-01,0\n,2020-02-02,20\nann,2020-03-05,10\n' +
      'Ann,2020-03-01,7\nCid,2020-03-02,-5\nBob,2099-03-01,8\nAnn,2020-03-01,3\n',
  );
  await demo.says('Needs attention: 7');
  await demo.openAttention();
  const listed: (readonly [string | RegExp, string, string])[] = [
    [/^Are these the same clients, spelt in different ways\? Ann \/ ann/, 'orders!A5', 'ann · 10'],
    [/1 line shares client and day with another/, 'orders!B9', 'Ann · 2020-03-01'],
    [/^1 line left out, 20 in all, for they name no client/, 'orders!A4', '20'],
    [/^1 line with an amount of zero/, 'orders!C3', 'Bob · 0'],
    [/^1 line after the day of the result/, 'orders!B8', 'Bob · 2099-03-01'],
    [/^1 client with refunds alone/, 'orders!A7', 'Cid · -5'],
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
