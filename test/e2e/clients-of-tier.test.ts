import { beforeEach, expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
});

const rows = [
  'Client,Sales,Loyalty,Owner,Profit',
  'Acme,500,9,Ann,40',
  'Birch,300,1,Bob,120',
  'Cole,50,8,Ann,10',
  'Dahl,20,2,Bob,5',
  'Eder,900,7,Bob,7',
  'Falk,10,1,Ann,1',
];
beforeEach(async () => {
  await demo.openList('six.csv', rows);
  await demo.says('6 clients, 4 segments.');
});

const listed = () =>
  demo.pane
    .getByRole('list', { name: /^Clients: / })
    .getByRole('button')
    .allInnerTexts();
const openTier = (name: string) => demo.pane.getByRole('button', { name: new RegExp(`^${name}\\b`) });

test("a tier's row opens its clients, largest first, by the money that is shown and for the owner chosen", async () => {
  // The medians are 175 and 4.5: Eder and Acme.
  await openTier('Treasure').click();
  await until(['Eder: 900', 'Acme: 500'], listed);
  await demo.screenshot('clients-of-tier');
  await demo.pane.getByLabel('Money added up', { exact: true }).selectOption('4');
  await until(['Acme: 40', 'Eder: 7'], listed);
  await demo.pane.getByLabel('Count by', { exact: true }).selectOption('3');
  await demo.pane.getByLabel('Count only: Owner').selectOption('Bob');
  await until(['Eder: 7'], listed);
});

test('by the keyboard alone one goes along the list and to the client on the sheet', async () => {
  await openTier('Treasure').focus();
  await demo.page.keyboard.press('Enter');
  await until(['Eder: 900', 'Acme: 500'], listed);
  await demo.page.keyboard.press('Tab');
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('Enter');
  await demo.says('This client: Acme');
  await openTier('Treasure').press('Enter');
  await until([], listed);
});

test('the clients of a tier are copied with all columns to a sheet of its name', async () => {
  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');
  await openTier('Treasure').click();
  await demo.press('Copy to a new sheet');
  await demo.says('2 clients are on the new sheet Treasure, as values.');
  await demo.sheetIs('Treasure');
  await demo.screenshot('copied-clients');
  expect(demo.wrong).toEqual([]);
});

test('Excel shows only the clients of a tier, and all of them again for the next run', async () => {
  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');
  await openTier('Treasure').click();
  await demo.press('Show only these in Excel');
  await demo.says('Excel shows only these clients');
  await demo.screenshot('only-these');
  await demo.says('6 clients, 4 segments.');
  // The way back is there after the list was closed too.
  await openTier('Treasure').click();
  await openTier('Treasure').click();
  await demo.press('Show all clients again');
  await demo.says('Excel shows all clients again.');
  await demo.press('Show all clients again');
  await demo.says('ClientTier has set no filter here.');
  await demo.press('Show only these in Excel');
  await demo.says('Excel shows only these clients');
  await demo.press('Segment sheet');
  await demo.says('Nobody has moved since the previous run.');
});
