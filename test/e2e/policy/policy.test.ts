import { describe, expect, test } from '@jest/globals';
import type { DemoPage } from '../page/demo-page';
import { freshDemo } from '../page/fresh-demo';
import { until } from '../page/until';
import { typeIn } from '../page/type-in';

let demo: DemoPage;
freshDemo(async (page) => {
  demo = page;
});

describe('written three ways', () => {
  test('the tiers are the same, and formulas follow a client', async () => {
    await demo.segmentAs('Values');
    const values = await demo.segments();
    expect(values).toContain('Rising star');
    // The second client, of 1,150 and 33.
    expect(values[1]).toBe('Phase out');
    for (const way of ['Live formulas', 'Portable formulas'] as const) {
      await demo.segmentAs(way);
      expect(await demo.segments()).toEqual(values);
      await demo.screenshot(`policy-${way.split(' ')[0]}`);
      await demo.type('B3', '90000');
      await demo.segmentIs(2, 'High-risk');
      await demo.type('B3', '1150');
      await demo.segmentIs(2, 'Phase out');
    }
    await demo.segmentAs('Values');
    // When this other formula shows its new result, a formula in the segment would have been recalculated too.
    await demo.type('K3', '=B3*2');
    await demo.type('B3', '90000');
    await demo.shows(2, 10, 180_000);
    expect(await demo.segments()).toEqual(values);
  });
});

test('a page of which the script does not come says what to do, and comes with Try again', async () => {
  await demo.page.route('**/*.js', (route) => route.abort());
  await demo.press('Policy');
  await demo.says('A part of ClientTier could not be loaded');
  await demo.page.unroute('**/*.js');
  await demo.press('Try again');
  await demo.paneButton('Make a policy').waitFor();
  // The browser reports the script that did not come.
  expect(demo.wrong.splice(0)).not.toEqual([]);
});

test('the workbook asks for the pane once that is switched on, until it is switched off', async () => {
  await demo.press('Policy');
  const open = demo.pane.getByRole('switch', { name: 'Open ClientTier with this workbook' });
  for (const wanted of [true, false]) {
    await open.click();
    await until(wanted, () => open.isChecked());
    await demo.press('Segment');
    await demo.paneButton('Segment sheet').waitFor();
    await demo.press('Policy');
    await until(wanted, () => open.isChecked());
  }
});

const sheetNames = async () => {
  const { sheets, sheetOrder } = await demo.snapshot();
  return sheetOrder.map((id) => sheets[id]!.name);
};

test('values come with the rules on a sheet, unless they are to do without', async () => {
  const rules = demo.pane.getByRole('switch', { name: 'Add the sheet Client Policy with the rules' });
  await rules.uncheck();
  await demo.segmentAs('Values');
  expect(await sheetNames()).toEqual(['Customers']);
  expect(await rules.isChecked()).toBe(false);

  await rules.check();
  await demo.segmentAs('Values');
  await demo.says('The rules are on the new sheet Client Policy');
  expect(await sheetNames()).toEqual(['Customers', 'Client Policy']);
  // With a policy there is nothing to choose.
  await demo.says('This workbook has a policy');
  expect(await rules.count()).toBe(0);
});

test('the rules go with the last segments if nobody has changed them, and that is said before', async () => {
  await demo.segmentAs('Values');
  await demo.press('Remove');
  await demo.says('The sheet Client Policy with the rules is removed too');
  await demo.screenshot('policy-goes');
  await demo.press('Cancel');
  await demo.press('Policy');
  await demo.openTier('Treasure');
  await typeIn(demo.pane.getByLabel('Name of Treasure'), 'Gem');
  await demo.press('Save to the workbook');
  await demo.says('Saved. Formulas follow at once');
  await demo.press('Segment');
  await demo.press('Remove');
  await demo.says('The sheet Client Policy with the rules stays');
  await demo.press('Remove the columns');
  await demo.says('Everything else is as it was');
  expect(await sheetNames()).toEqual(['Customers', 'Client Policy']);
});

test('where there is no policy, one is made from what is chosen, and values go on being written', async () => {
  await demo.press('Policy');
  await demo.press('Make a policy');
  await demo.openTier('Phase out');
  await demo.pane.getByLabel('Strategy for Phase out').waitFor();
  await demo.press('Segment');
  await demo.says('This workbook has a policy');
  await demo.segmentAs('Values');
  await demo.segmentIs(4, 'Treasure');

  // The policy can be removed again: the segments stay.
  await demo.press('Policy');
  await demo.press('Remove the policy');
  await demo.press('Remove the policy');
  await demo.says('This workbook has no policy yet');
  await demo.segmentIs(4, 'Treasure');
});
