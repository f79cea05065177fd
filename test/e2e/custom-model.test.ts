import { test } from '@jest/globals';
import { type DemoPage, ways } from './demo-page';
import { freshDemo } from './fresh-demo';
import { until } from './until';
import { typeIn } from './type-in';

let demo: DemoPage;
freshDemo(async (page) => {
  demo = page;
});

const field = (name: string) => demo.pane.getByLabel(name, { exact: true });
const measure = (number: number) => demo.pane.getByRole('group', { name: `Measure ${number}` });

test('a model of two measures in three levels each, made in the pane, segments the sheet in all three ways', async () => {
  await demo.paneButton('Policy').click();
  await demo.paneButton('New model of your own').click();
  await demo.paneButton('Next').click();
  await demo.pane.getByText('This must not be blank').nth(1).waitFor();
  await typeIn(field('Name of the model'), '<b>Key</b> accounts');
  await typeIn(measure(1).getByLabel('Name, as in the header of its column'), 'Sales');
  await typeIn(measure(2).getByLabel('Name, as in the header of its column'), 'Loyalty');
  await measure(2).getByLabel('What it is').selectOption('count');
  await demo.paneButton('Next').click();
  for (const [at, low, high] of [
    [1, '5000', '20000'],
    [2, '40', '80'],
  ] as const) {
    const name = at === 1 ? 'Sales' : 'Loyalty';
    for (const [level, number] of [
      ['middle', low],
      ['high', high],
    ] as const) {
      await field(`${name}: ${level} from`).selectOption('fixed');
      await typeIn(field(`${name}: ${level} from: number`), number);
    }
  }
  await demo.paneButton('Next').click();
  await demo.paneButton('Save the model').click();
  await demo.pane.getByText('This must not be blank').nth(9).waitFor();
  for (const [index, tier] of ['Gold', 'Silver', 'Bronze'].entries()) {
    await demo.openTier(`Segment ${index + 1}`);
    await typeIn(field(`Name of Segment ${index + 1}`), tier);
    await typeIn(field(`Strategy for Segment ${index + 1}`), `What to do for ${tier}`);
  }
  const grid = {
    high: ['Gold', 'Gold', 'Silver'],
    middle: ['Gold', 'Silver', 'Bronze'],
    low: ['Silver', 'Bronze'],
  };
  for (const [row, tiers] of Object.entries(grid)) {
    for (const [at, tier] of tiers.entries()) {
      const column = ['high', 'middle', 'low'][at];
      await field(`Sales ${row}, Loyalty ${column}`).selectOption({ label: tier });
    }
  }
  await demo.paneButton('Save the model').click();
  // One cell of the grid is still without a segment.
  await demo.says('Fix what is marked above');
  await demo.screenshot('own-model-gap');
  await field('Sales low, Loyalty low').selectOption({ label: 'Bronze' });
  await demo.paneButton('Save the model').click();
  await demo.says('Choose the model on the page Segment');
  await demo.screenshot('own-model-saved');

  await demo.paneButton('Segment').click();
  await demo.ask('<b>Key</b> accounts');
  for (const way of ways) {
    await demo.segmentAs(way, ['Gold', 'Silver', 'Bronze']);
    // 6,950 and 97; 1,150 and 33; 7,240 and 60; 22,000 and 81.
    await demo.segmentIs(1, 'Gold');
    await demo.segmentIs(2, 'Bronze');
    await demo.segmentIs(3, 'Silver');
    await demo.segmentIs(4, 'Gold');
  }
  await demo.screenshot('own-model-segmented');
  await demo.paneButton('Policy').click();
  await demo.paneButton('Edit <b>Key</b> accounts').click();
  await demo.paneButton('3 Segments').click();
  await demo.openTier('Gold');
  await typeIn(field('Name of Segment 1'), 'Platinum');
  await demo.paneButton('Save the model').click();
  await demo.segmentIs(1, 'Platinum');
  await demo.paneButton('Remove <b>Key</b> accounts').click();
  await demo.paneButton('Remove the model').click();
  await until([], () => demo.pane.getByText('<b>Key</b> accounts').allInnerTexts());
});
