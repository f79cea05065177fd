import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { segmentColumn } from './page/demo-pane';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';

const [tierColumn, strategyColumn] = [7, 9];

/** With the grid that a user sees. Other tests draw none, except in `npm run test:thorough`. */
let demo: DemoPage;
freshDemo(
  (page) => {
    demo = page;
  },
  { isDrawn: true },
);

/** The cells of the sheet without ClientTier's columns: what must not change. */
async function ownCells() {
  const [sheet] = (await demo.whole()).sheets;
  return Object.entries(sheet!.cells).filter(([address]) => /^[A-H]\d/.test(address));
}

test('a newcomer sees customers, the pane, and how to begin', async () => {
  await demo.screenshot('opened');
  await demo.shows(0, 0, 'Client');
  expect(Object.keys((await demo.sheet()).cellData ?? {})).toHaveLength(313);
  expect(await demo.page.locator('#hint').innerText()).toContain('=CLIENT_TIER(B2,C2,10000,60)');
});

test('a newcomer types a formula and sees the tier', async () => {
  await demo.type('H2', '=CLIENT_TIER(B2,C2,10000,60)');
  // 6,950 in sales and a loyalty of 97.
  await demo.shows(1, tierColumn, 'Rising star');
  await demo.type('H3', '=CLIENT_TIER(B3,C3,10000,60)');
  // 1,150 and 33.
  await demo.shows(2, tierColumn, 'Phase out');
  await demo.type('B3', '20000');
  await demo.shows(2, tierColumn, 'High-risk');
  await demo.screenshot('formula');
});

test('a newcomer segments the sheet in the pane, and takes it out again', async () => {
  const before = await demo.whole();
  const cellsBefore = await ownCells();
  await demo.pane.getByRole('button', { name: 'Segment sheet' }).click();
  await demo.says('have a segment and a strategy');
  await demo.screenshot('segmented');
  await demo.shows(0, segmentColumn, 'Segment');
  await demo.shows(0, strategyColumn, 'Strategy');
  await demo.segmentIs(4, 'Treasure');
  const segments = await demo.segments();
  for (const tier of ['Treasure', 'Rising star', 'High-risk', 'Phase out']) {
    expect(segments.filter((segment) => segment === tier).length).toBeGreaterThan(30);
  }
  // One for each of the four tiers, and one for the unclassified.
  expect((await demo.whole()).sheets[0]!.conditionalFormats).toHaveLength(5);
  expect(await ownCells()).toEqual(cellsBefore);
  await demo.pane.getByRole('button', { name: 'Remove' }).click();
  await demo.pane.getByRole('button', { name: 'Remove the columns' }).click();
  await demo.says('Everything else is as it was');
  await demo.screenshot('removed');
  await until(before, () => demo.whole());
});

test('one can go to a cell as soon as the sheet can be clicked, on a slow machine too', async () => {
  const real = await demo.page.evaluateHandle(() => window.setTimeout);
  await demo.page.evaluate((real) => {
    const slow = (task: () => void, milliseconds?: number) => real(task, 10 * (milliseconds ?? 0));
    window.setTimeout = slow as typeof window.setTimeout;
  }, real);
  await demo.chooseFile('next.csv', Buffer.from('Client,Sales,Loyalty\nAcme,1,2'));
  await demo.page.locator('#spreadsheet > .starting').waitFor({ state: 'attached' });
  // If Univer is not ready for it, it logs an error, and `freshDemo` fails the test.
  await demo.select('B2');
  await demo.shows(1, 0, 'Acme');
  // The tests that follow go on with this page.
  await demo.page.evaluate((real) => (window.setTimeout = real), real);
});
