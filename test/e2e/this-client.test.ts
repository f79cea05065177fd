import { beforeEach, expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
});

const rows = [
  'Client,Sales,Loyalty,Owner',
  'Acme,500,9,Ann',
  'Birch,300,1,Bob',
  'Cole,50,8,Ann',
  'Dahl,20,2,Bob',
];
const open = async () => {
  await demo.openList('four.csv', rows);
  await demo.says('4 clients, 4 segments.');
};
beforeEach(open);

test('what is known of a client follows the selected row, and a change of her figures', async () => {
  // The medians are 175 and 5.
  await demo.says('This client: Acme');
  await demo.select('B4');
  await demo.says('This client: Cole');
  await demo.says('Rising star: Sales 50 < 175 (low); Loyalty 8 ≥ 5 (high)');
  await demo.says('125 more Sales would make this Rising star a Treasure.');
  await demo.screenshot('this-client');
  await demo.select('A1');
  await until(0, () => demo.pane.getByText('This client: ').count());
  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');
  // Exactly the amount that the pane named is enough.
  await demo.type('B4', '175');
  await demo.select('B4');
  await demo.says('Treasure: Sales 175 ≥ 175 (high); Loyalty 8 ≥ 5 (high)');
  await demo.select('B5');
  await demo.says('This client: Dahl');
});

test('a card of the client comes on a sheet of its own', async () => {
  await demo.select('B4');
  await demo.says('This client: Cole');
  await demo.press('Card to print');
  await demo.says('The card is on the new sheet Client card, to print or to send.');
  await demo.sheetIs('Client card');
  await demo.screenshot('client-card');
  expect(demo.wrong).toEqual([]);
});
