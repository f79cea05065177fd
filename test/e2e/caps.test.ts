import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { typeIn } from './page/type-in';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

/** The cells of the sample, from its first client on: name, sales and loyalty as on the sheet, then ClientTier's columns. */
const rows = () =>
  demo.page.evaluate(() => {
    const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
    return sheet!.getRange('A2:J313').values;
  });

/** Returns how many of the highest sales stay if there is room for `most`: all from the last of these on. */
async function highest(most: number): Promise<number> {
  const sales = (await rows())
    .filter((row) => row[8] === 'Treasure' || String(row[9]).endsWith('(over the cap)'))
    .map((row) => Number(String(row[1]).replace(',', '')))
    .sort((a, b) => b - a);
  return sales.filter((each) => each >= sales[most - 1]!).length;
}

test('room for 20: the pane asks who takes the others, says who stays, and the sheet has them marked', async () => {
  await open();
  await demo.says('94 clients');
  await demo.press('Set limits');
  await typeIn(demo.pane.getByLabel('Treasure: room for at most'), 'many');
  await demo.says('Type a whole number, such as 100');
  expect(await demo.paneButton('Segment sheet').getAttribute('aria-disabled')).toBe('true');

  await typeIn(demo.pane.getByLabel('Treasure: room for at most'), '20');
  await demo.says('Choose which segment takes the others.');
  await demo.pane.getByLabel('Treasure: who takes the others').selectOption('The others go to Rising star');
  await demo.says(
    /^Treasure: room for 20 of 94 clients\. 2\d stay, 7\d go to Rising star\.|^Treasure: room for 20 of 94 clients\. 20 stay, 74 go to Rising star\./,
  );
  await demo.screenshot('caps');
  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');

  const written = await rows();
  const isOver = (row: unknown[]) => String(row[9]).endsWith('(over the cap)');
  const stay = written.filter((row) => row[8] === 'Treasure').length;
  expect(stay).toBe(await highest(20));
  expect(stay + written.filter(isOver).length).toBe(94);
  expect(written.filter(isOver).every((row) => row[8] === 'Rising star')).toBe(true);

  // One of them says on a click why she is no Treasure.
  await demo.select(`A${written.findIndex(isOver) + 2}`);
  await demo.says(
    /^Treasure: .* Over the cap: Treasure has room for 20, and those with the highest Sales stay\. So it is Rising star\.$/,
  );
  await demo.screenshot('caps-client');
  // Who is a Rising star by the rules is not promised what there is no room for.
  await demo.select(`A${written.findIndex((row) => row[8] === 'Rising star' && !isOver(row)) + 2}`);
  await demo.says(/would make this Rising star a Treasure\. Treasure has room for 20 only\.$/);
  await demo.screenshot('caps-next');

  // In hours: without service levels, somebody must say how many hours one client takes.
  await demo.pane.getByLabel('Treasure: clients or hours').selectOption('hours a quarter');
  await typeIn(demo.pane.getByLabel('Treasure: room for at most'), '100');
  await demo.says(
    /^Treasure on .* has room for so many hours, but nothing says how many hours one client takes\./,
  );
  await typeIn(demo.pane.getByLabel('Treasure: hours a quarter for one client'), '0');
  await demo.says('Type how many hours one client takes, more than 0');
  await typeIn(demo.pane.getByLabel('Treasure: hours a quarter for one client'), '4.9');
  await demo.says(
    /^Treasure: room for 20 \(100 hours a quarter, 4\.9 for each client\) of 94 clients\. 2\d stay/,
  );
  await demo.screenshot('caps-hours');
});

test('in Chinese', async () => {
  await open({ locale: 'zh-CN' });
  await demo.press('设置名额');
  await typeIn(demo.pane.getByLabel('珍贵客户：最多名额'), '20');
  await demo.pane.getByLabel('珍贵客户：其余客户转入').selectOption('其余客户转入明日之星');
  await demo.says(/^珍贵客户：94 位客户，20 个名额。/);
  await demo.screenshot('caps-zh');
});
