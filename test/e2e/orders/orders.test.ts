import { expect, test } from '@jest/globals';
import type { DemoPage } from '../page/demo-page';
import { lastingDemo } from '../page/fresh-demo';

let demo: DemoPage;
lastingDemo((opened) => {
  demo = opened;
});

const orders =
  'Customer,Order date,Amount,Status\nAnn,2026-01-05,100.5,Paid\nBob,2026-02-01,20,Paid\n' +
  'Ann,2026-02-05,50,Refunded\nBob,2026-03-01,7,Paid\nAnn,2026-03-05,9.5,Paid\n';

/** What the pane says about clients, and must never say about orders. */
const ofClients = (of: DemoPage) =>
  Promise.all([
    of.paneButton('Segment sheet').count(),
    of.pane.getByText('How it is decided').count(),
    of.pane.getByText(/\d clients?, \d segments?/).count(),
    of.pane.getByText('Nothing is written until you click Segment sheet.').count(),
  ]);

test('of a list of orders nothing is said as of clients, until she says that each row is one', async () => {
  const { pane } = demo;
  await demo.openFile('deals.csv', new TextEncoder().encode(orders));
  await demo.page.getByText('deals.csv').waitFor();
  await demo.select('A2');
  await demo.says('5 lines in deals!A1:D6');
  await demo.says(/^4 orders of 2 clients/);
  expect(await ofClients(demo)).toEqual([0, 0, 0, 0]);
  expect(await pane.getByRole('status').allTextContents()).not.toContain('clients');

  await demo.press('Each row is a client');
  await demo.says(/5 clients, \d segments?/);
  await demo.says('5 clients in deals!A1:D6');
  expect(await ofClients(demo)).toEqual([1, 1, 1, 1]);
  await demo.press('No, these are orders');
  await demo.says(/^4 orders of 2 clients/);
  expect(await ofClients(demo)).toEqual([0, 0, 0, 0]);

  await demo.press('Each row is a client');
  await demo.press('Segment sheet');
  await demo.says('5 clients have a segment and a strategy.');
  expect(await ofClients(demo)).toEqual([1, 1, 1, 0]);
});

test("the ribbon's button writes no segments beside orders: the pane says so, below the question to answer", async () => {
  await demo.openList('lines.csv', orders.trim().split('\n'));
  await demo.says(/^4 orders of 2 clients/);
  const before = await demo.whole();
  await demo.button('Segment sheet').click();
  await demo.says('This looks like orders, not clients. Choose above');
  expect(await demo.whole()).toEqual(before);
  const frame = (await demo.page.locator('#task-pane iframe').boundingBox())!;
  const { y } = (await demo.paneButton('Add up to clients').boundingBox())!;
  expect(y).toBeGreaterThan(frame.y);
  await demo.screenshot('ribbon-on-orders');
});

test('the pane says by itself that a list looks like orders, asks what counts, and makes the sheet of clients', async () => {
  const { pane } = demo;
  await demo.openFile('orders.csv', new TextEncoder().encode(orders));
  await demo.page.getByText('orders.csv').waitFor();
  await demo.select('A2');
  await demo.says('This looks like orders');
  await demo.says(/Ann is on 3 of the first 5 rows/);
  await demo.says('5 lines in orders!A1:D6');
  // Four: one of the five lines is a refund, which by default is no order.
  await demo.says('4 orders of 2 clients, from Jan 5, 2026 to Mar 5, 2026.');
  await demo.screenshot('orders-offered');

  await demo.press('Add up to clients');
  await demo.says('2 clients go to a new sheet, Clients.');
  await pane.getByLabel('Refunded (1)').selectOption({ label: 'Counts' });
  await pane.getByText('How it was counted').click();
  await demo.says('Each line is an order.');
  await demo.screenshot('orders-asked');
  await demo.press('Make the sheet');
  await demo.sheetIs('Clients');
  const shown = await demo.page.evaluate(
    () => window.clientTierDemo!.workbook.root.worksheets.getActiveWorksheet().getRange('A4:C6').values,
  );
  expect(shown).toEqual([
    ['Customer', 'Orders', 'Sales'],
    ['Ann', 3, 160],
    ['Bob', 2, 27],
  ]);
  // The pane switches to the new sheet too.
  await demo.says('2 clients in Clients!A4:J6');
  await demo.screenshot('orders-added-up');

  // A text of the user's beside the clients keeps the sheet; without it the sheet can be removed.
  await demo.says('Made from orders');
  await demo.type('A9', 'Call Ann');
  await demo.press('Remove this sheet');
  await demo.says(/has something that ClientTier did not write, in Clients!A9/);
  await demo.press('Close');
  await demo.select('A9');
  await demo.page.keyboard.press('Delete');
  await demo.select('A5');
  await demo.press('Remove this sheet');
  await demo.sheetIs('orders');
});

test('the sample of orders is added up with one click each, in both languages, as it adds up by hand', async () => {
  for (const [sample, add, make, sheet, list] of [
    ['Sample orders', 'Add up to clients', 'Make the sheet', 'Clients', 'Orders.xlsx'],
    ['示例订单', '汇总为客户', '生成工作表', '客户汇总', '订单.xlsx'],
  ] as const) {
    await demo.button(sample).click();
    await demo.page.getByText(list, { exact: true }).waitFor();
    await demo.press(add);
    await demo.paneButton(make).waitFor();
    await demo.screenshot(`sample-orders-${sheet}`);
    expect(await demo.pane.getByRole('alert').count()).toBe(0);
    await demo.press(make);
    await demo.sheetIs(sheet);
    const [lines, clients] = await demo.page.evaluate(() =>
      window
        .clientTierDemo!.workbook.root.worksheets.items()
        .map((each) => each.getUsedRangeOrNullObject(true) as { values: (string | number | boolean)[][] })
        .map(({ values }) => values),
    );
    // By client: the different numbers of orders that were not given back, and the amounts of all lines.
    const expected = new Map<unknown, { orders: Set<unknown>; sales: number }>();
    for (const [number, , client, amount] of lines!.slice(1)) {
      const of = expected.get(client) ?? { orders: new Set(), sales: 0 };
      expected.set(client, of);
      if (Number(amount) > 0) of.orders.add(number);
      of.sales += Number(amount);
    }
    expect(expected.size).toBe(72);
    const table = clients!.slice(
      clients!.findIndex((row) => row.length > 3 && row[1] !== '' && row[3] !== ''),
    );
    expect(table.slice(1).map(([client, orders, sales]) => [client, orders, sales])).toEqual(
      [...expected].map(([client, { orders, sales }]) => [client, orders.size, sales]),
    );
    await demo.button(/^(中文|English)$/).click();
    await demo.button(sample === 'Sample orders' ? '示例订单' : 'Sample orders').waitFor();
  }
});

test('two dates of the orders are compared from their clients, and the comparison is taken away', async () => {
  const { pane } = demo;
  const lines = ['Customer,Order date,Amount', 'Ann,2025-01-05,100', 'Bob,2025-01-06,50', 'Cid,2025-01-07,5'];
  await demo.openList('years.csv', [...lines, 'Ann,2026-01-05,10', 'Bob,2026-01-06,90', 'Dee,2026-01-08,20']);
  await demo.says(/^6 orders of 4 clients/);
  await demo.press('Add up to clients');
  await demo.press('Make the sheet');
  await demo.sheetIs('Clients');
  await demo.paneButton('Compare').waitFor();
  await pane.getByLabel('First day').fill('2025-01-31');
  await pane.getByLabel('Second day').fill('2026-01-31');
  await demo.press('Compare');
  await demo.says('The comparison is on the sheet Movement.');
  await demo.screenshot('movement');
  await demo.press('Remove the comparison');
  await demo.says('The sheet Movement was removed.');
  await demo.sheetIs('Clients');
});
