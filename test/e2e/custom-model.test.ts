import { test } from '@jest/globals';
import { isThorough } from '../excel/faults/thoroughness';
import type { DemoPage } from './page/demo-page';
import { ways, type Way } from './page/demo-pane';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';
import { typeIn } from './page/type-in';

let demo: DemoPage;
freshDemo(async (page) => {
  demo = page;
});

/**
 * The ways to write that are played: all in `npm run test:thorough`. That they say the same of such models is what
 * test/excel/agreement/voices.test.ts tells.
 */
const played = (way: Way) => (isThorough ? ways : [way]);

const field = (name: string) => demo.pane.getByLabel(name, { exact: true });
const measure = (number: number) => demo.pane.getByRole('group', { name: `Measure ${number}` });

test('a model of two measures in three levels each, made in the pane, segments the sheet', async () => {
  await demo.press('Policy');
  await demo.press('New model of your own');
  await demo.press('Next');
  await demo.pane.getByText('This must not be blank').nth(1).waitFor();
  await typeIn(field('Name of the model'), '<b>Key</b> accounts');
  await typeIn(measure(1).getByLabel('Name, as in the header of its column'), 'Sales');
  await typeIn(measure(2).getByLabel('Name, as in the header of its column'), 'Loyalty');
  await measure(2).getByLabel('What it is').selectOption('count');
  await demo.press('Next');
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
  await demo.press('Next');
  await demo.press('Save the model');
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
  await demo.press('Save the model');
  // One cell of the grid is still without a segment.
  await demo.says('Fix what is marked above');
  await demo.screenshot('own-model-gap');
  await field('Sales low, Loyalty low').selectOption({ label: 'Bronze' });
  await demo.press('Save the model');
  await demo.says('Choose the model on the page Segment');
  await demo.screenshot('own-model-saved');

  await demo.press('Segment');
  await demo.ask('<b>Key</b> accounts');
  for (const way of played('Live formulas')) {
    await demo.segmentAs(way, ['Gold', 'Silver', 'Bronze']);
    // 6,950 and 97; 1,150 and 33; 7,240 and 60; 22,000 and 81.
    await demo.segmentIs(1, 'Gold');
    await demo.segmentIs(2, 'Bronze');
    await demo.segmentIs(3, 'Silver');
    await demo.segmentIs(4, 'Gold');
  }
  await demo.screenshot('own-model-segmented');
  await demo.press('Policy');
  await demo.press('Edit <b>Key</b> accounts');
  await demo.press('3 Segments');
  await demo.openTier('Gold');
  await typeIn(field('Name of Segment 1'), 'Platinum');
  await demo.press('Save the model');
  await demo.segmentIs(1, 'Platinum');
  await demo.press('Remove <b>Key</b> accounts');
  await demo.press('Remove the model');
  await until([], () => demo.pane.getByText('<b>Key</b> accounts').allInnerTexts());
});

test('a score of three measures with weights, made in the pane, segments the sheet', async () => {
  await demo.press('Policy');
  await demo.press('New model of your own');
  await typeIn(field('Name of the model'), 'Fit');
  await demo.pane.getByRole('radio', { name: 'Several, with weights: a score' }).check();
  await demo.press('Add a measure');
  const scales = [
    ['Sales', '0', '20000', '50'],
    ['Loyalty', '0', '100', '30'],
    ['Orders', '40', '0', '20'],
  ] as const;
  for (const [at, [name, worst, best, weight]] of scales.entries()) {
    const fields = measure(at + 1);
    await typeIn(fields.getByLabel('Name, as in the header of its column'), name);
    await typeIn(fields.getByLabel('Worst value (0 points)'), worst);
    await typeIn(fields.getByLabel('Best value (100 points)'), best);
    await typeIn(fields.getByLabel('Weight'), at === 2 ? '0' : weight);
  }
  await demo.press('Next');
  await measure(3).getByText('A weight must be above 0').waitFor();
  await demo.screenshot('own-score-no-weight');
  await typeIn(measure(3).getByLabel('Weight'), '20');
  await measure(3).getByText('20% of the index').waitFor();
  await demo.screenshot('own-score-measures');
  await demo.press('Next');
  for (const [level, number] of [
    ['middle', '40'],
    ['high', '60'],
  ] as const) {
    await field(`Score: ${level} from`).selectOption('fixed');
    await typeIn(field(`Score: ${level} from: number`), number);
  }
  await demo.press('Next');
  for (const [index, tier] of ['Good', 'Fair', 'Poor'].entries()) {
    await demo.openTier(`Segment ${index + 1}`);
    await typeIn(field(`Name of Segment ${index + 1}`), tier);
    await typeIn(field(`Strategy for Segment ${index + 1}`), `What to do for ${tier}`);
    await field(`Score ${['high', 'middle', 'low'][index]}`).selectOption({ label: tier });
  }
  await demo.screenshot('own-score-segments');
  await demo.press('Save the model');
  await demo.says('Choose the model on the page Segment');
  await demo.press('Segment');
  await demo.ask('Fit');
  for (const way of played('Portable formulas')) {
    await demo.segmentAs(way, ['Good', 'Fair', 'Poor']);
    // Sales, loyalty and orders 6,950, 97, 85 are 0.5 * 34.75 + 0.3 * 97 + 0 = 46.475; 1,150, 33 and 4 are 30.775;
    // 7,240, 60 and 2 are 55.1; 22,000, 81 and 10 are 50 + 24.3 + 15 = 89.3.
    await demo.segmentIs(1, 'Fair');
    await demo.segmentIs(2, 'Poor');
    await demo.segmentIs(3, 'Fair');
    await demo.segmentIs(4, 'Good');
  }
  await demo.screenshot('own-score-segmented');
});
