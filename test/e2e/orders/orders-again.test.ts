import { expect, test } from '@jest/globals';
import type { DemoPage } from '../page/demo-page';
import { lastingDemo } from '../page/fresh-demo';
import { until } from '../page/until';
import { cellsOn, openOrders } from './open-orders';

let demo: DemoPage;
lastingDemo((opened) => {
  demo = opened;
});

test('made again, it says what will change before the click', async () => {
  const { pane } = demo;
  await openOrders(
    demo,
    'Customer,Order date,Amount\nAnn,2020-01-05,100\nBob,2020-02-01,20\nAnn,2020-03-05,10\nBob,2020-03-01,7\n',
  );
  await demo.press('Make the sheet');
  await demo.sheetIs('Clients');
  await demo.page.getByText('orders', { exact: true }).first().click();
  await demo.sheetIs('orders');
  await demo.type('C5', '9');
  await demo.type('A6', 'Cid');
  await demo.type('B6', '43895');
  await demo.type('C6', '1');
  await demo.press('Use these');
  await demo.press('Add up to clients');
  // Bob's sales and his average order: 29 and 14.50 instead of 27 and 13.50.
  await demo.says('2 cells change, 1 client comes at the end, 0 no longer have orders and stay.');
  await demo.says('New: Cid.');
  const sales = pane
    .getByRole('listitem')
    .filter({ has: pane.getByRole('button', { name: 'Go to Clients!C6' }) });
  expect(await sales.textContent()).toBe('C6 Bob, Sales: 27 → 29');
  await demo.screenshot('orders-again');
  await demo.press('Make it again');
  await demo.sheetIs('Clients');
  await until(
    [
      ['Ann', 2, 110],
      ['Bob', 2, 29],
      ['Cid', 1, 1],
    ],
    () => cellsOn(demo, 'A5:C7'),
  );
});

test('counting and writing can be cancelled, and no half sheet stays', async () => {
  const { pane } = demo;
  // More lines than are added up at one go.
  const lines = Array.from({ length: 2_500 }, (_, line) => `C${line % 50},2020-01-${10 + (line % 19)},1`);
  await demo.openFile(
    'many.csv',
    new TextEncoder().encode(['Customer,Order date,Amount', ...lines].join('\n')),
  );
  await demo.page.getByText('many.csv').waitFor();
  await demo.select('A2');
  await demo.says(/^2,500 orders of 50 clients/);
  const before = await demo.whole();
  /** Holds up work that is done in slices until the test releases it. */
  const hold = (isHeld: boolean) =>
    demo.page
      .frames()
      .find((frame) => frame.parentFrame() === demo.page.mainFrame())!
      .evaluate((held) => {
        const waiting = ((window as { waiting?: (() => void)[] }).waiting ??= []);
        const post = ((window as { post?: MessagePort['postMessage'] }).post ??=
          MessagePort.prototype.postMessage);
        MessagePort.prototype.postMessage = held
          ? function (this: MessagePort, message: unknown) {
              waiting.push(() => post.call(this, message));
            }
          : post;
        if (!held) for (const go of waiting.splice(0)) go();
      }, isHeld);

  await hold(true);
  await demo.press('Add up to clients');
  await demo.says('Adding the orders up…');
  await demo.press('Cancel');
  await hold(false);
  await demo.paneButton('Each row is a client').waitFor();
  await demo.press('Add up to clients');
  await demo.says('50 clients go to a new sheet, Clients.');

  await hold(true);
  await demo.press('Make the sheet');
  await demo.says('Writing the clients…');
  await demo.press('Cancel');
  await hold(false);
  await demo.says('Everything on the sheet many is as it was before.');
  expect(await demo.whole()).toEqual(before);
  // The sheet can still be made.
  await demo.press('Make the sheet');
  await demo.sheetIs('Clients');
  await pane.getByText('Made from orders').waitFor();
});
