import { beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';
import { typeIn } from './page/type-in';

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

/** Returns the address of the first cell on the policy's sheet that holds this value. */
async function policyCell(value: string | number): Promise<string> {
  const { sheets, sheetOrder } = await demo.snapshot();
  const { cellData = {} } = sheets[sheetOrder[1]!]!;
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown }>)) {
      if (cell.v === value) return `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`;
    }
  }
  throw new Error(`${value} is nowhere on the policy's sheet`);
}

const load = async (text: string) => {
  const [chooser] = await Promise.all([
    demo.page.waitForEvent('filechooser'),
    demo.paneButton('Load from a file').click(),
  ]);
  await chooser.setFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** Returns the text of the file that *Save to a file* makes. */
const saved = async () => {
  const [download] = await Promise.all([
    demo.page.waitForEvent('download'),
    demo.paneButton('Save to a file').click(),
  ]);
  expect(download.suggestedFilename()).toBe('ClientPolicy.json');
  return readFile(await download.path(), 'utf8');
};

test('a page of which the script does not come says what to do, and comes with Try again', async () => {
  await demo.page.route('**/*.js', (route) => route.abort());
  await demo.paneButton('Policy').click();
  await demo.says('A part of ClientTier could not be loaded');
  await demo.page.unroute('**/*.js');
  await demo.paneButton('Try again').click();
  await demo.paneButton('Make a policy').waitFor();
  // The browser reports the script that did not come.
  expect(demo.wrong.splice(0)).not.toEqual([]);
});

describe('the policy page', () => {
  beforeEach(async () => {
    await demo.segmentAs('Live formulas');
    // The fourth client, of 22,000 and 81.
    await demo.segmentIs(4, 'Treasure');
    await demo.paneButton('Policy').click();
  });

  test('a segment that is renamed there is renamed in the cells, and a wrong name is refused at its field', async () => {
    const name = demo.pane.getByLabel('Name of Treasure');
    await demo.openTier('Treasure');
    await typeIn(name, 'High*');
    await demo.says('This must be one line of text without *');
    // The fault is also shown on the line while another segment is open, and on the model's line while the model is
    // closed.
    await demo.openTier('Rising star');
    await demo.says('This must be one line of text without *');
    await demo.pane.getByRole('button', { name: /^Sales and loyalty/ }).click();
    await demo.says('Needs a correction');
    await demo.pane.getByRole('button', { name: /^Sales and loyalty/ }).click();
    await demo.openTier('High*');
    await until('true', () => demo.paneButton('Save to the workbook').getAttribute('aria-disabled'));
    await typeIn(name, 'Crown jewel');
    await demo.paneButton('Save to the workbook').click();
    await demo.says('Saved. Formulas follow at once');
    await demo.segmentIs(4, 'Crown jewel');
    await demo.screenshot('policy-renamed');
    await demo.paneButton('Segment').click();
    await demo.pane.locator('li').filter({ hasText: 'Crown jewel' }).first().waitFor();
  });

  test('a cut-off that is changed there parts the clients anew', async () => {
    await demo.pane.getByLabel('Sales are high from', { exact: true }).selectOption('fixed');
    const number = demo.pane.getByLabel('Sales are high from: number');
    await typeIn(number, 'many');
    await demo.says('Type a number');
    await until('true', () => demo.paneButton('Save to the workbook').getAttribute('aria-disabled'));
    await typeIn(number, '22,001');
    await demo.paneButton('Save to the workbook').click();
    await demo.segmentIs(4, 'Rising star');
  });

  test('what is broken on its sheet is told with its cell, and restored', async () => {
    await demo.paneButton('Open the sheet').click();
    await demo.sheetIs('Client Policy');
    const cell = await policyCell('Treasure');
    await demo.select(cell);
    await demo.page.keyboard.press('Delete');
    await demo.says('The policy is not valid');
    await demo.pane.getByRole('button', { name: `Go to 'Client Policy'!${cell}` }).waitFor();
    await demo.screenshot('policy-faulty');
    await demo.segmentIs(4, '#N/A');
    await demo.paneButton('Restore').click();
    await demo.openTier('Treasure');
    expect(await demo.pane.getByText('The policy is not valid').count()).toBe(0);
    await demo.segmentIs(4, 'Treasure');
  });

  test('goes to a file and comes back; a file with faults changes nothing, and its texts stay text', async () => {
    const json = await saved();
    const hostile = '<img src=x onerror=alert(1)>';
    await load(
      json.replace('"Treasure"', '""').replace('"High-risk"', '"a*"').replace('"#8FB076"', `"${hostile}"`),
    );
    const faults = demo.pane.getByRole('alert').locator('li');
    await faults.nth(2).waitFor();
    const told = (await faults.allInnerTexts()).join('\n');
    expect(told).toContain('The first segment of Sales and loyalty has no name');
    expect(told).toContain(
      'The name of the third segment of Sales and loyalty: this must be one line of text',
    );
    expect(told).toContain(
      `The colour of the first segment of Sales and loyalty: "${hostile}" is not a colour`,
    );
    await demo.screenshot('policy-file-faults');
    await load('{ "clientTierPolicy": 99 }');
    await demo.says('from a newer ClientTier');

    await load(json.replace('"Treasure"', `"${hostile.replaceAll('"', '')}"`));
    await demo.says('Replace the policy of this workbook');
    await demo.openTier('Treasure');
    await demo.paneButton('Replace the policy').click();
    await demo.segmentIs(4, hostile);
    await demo.says(hostile);
    expect(await demo.pane.locator('img[src="x"]').count()).toBe(0);
  });
});

test('the workbook asks for the pane once that is switched on, until it is switched off', async () => {
  await demo.paneButton('Policy').click();
  const open = demo.pane.getByRole('switch', { name: 'Open ClientTier with this workbook' });
  for (const wanted of [true, false]) {
    await open.click();
    await until(wanted, () => open.isChecked());
    await demo.paneButton('Segment').click();
    await demo.paneButton('Segment sheet').waitFor();
    await demo.paneButton('Policy').click();
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
  await demo.paneButton('Remove').click();
  await demo.says('The sheet Client Policy with the rules is removed too');
  await demo.screenshot('policy-goes');
  await demo.paneButton('Cancel').click();
  await demo.paneButton('Policy').click();
  await demo.openTier('Treasure');
  await typeIn(demo.pane.getByLabel('Name of Treasure'), 'Gem');
  await demo.paneButton('Save to the workbook').click();
  await demo.says('Saved. Formulas follow at once');
  await demo.paneButton('Segment').click();
  await demo.paneButton('Remove').click();
  await demo.says('The sheet Client Policy with the rules stays');
  await demo.paneButton('Remove the columns').click();
  await demo.says('Everything else is as it was');
  expect(await sheetNames()).toEqual(['Customers', 'Client Policy']);
});

test('where there is no policy, one is made from what is chosen, and values go on being written', async () => {
  await demo.paneButton('Policy').click();
  await demo.paneButton('Make a policy').click();
  await demo.openTier('Phase out');
  await demo.pane.getByLabel('Strategy for Phase out').waitFor();
  await demo.paneButton('Segment').click();
  await demo.says('This workbook has a policy');
  await demo.segmentAs('Values');
  await demo.segmentIs(4, 'Treasure');

  // The policy can be removed again: the segments stay.
  await demo.paneButton('Policy').click();
  await demo.paneButton('Remove the policy').click();
  await demo.paneButton('Remove the policy').click();
  await demo.says('This workbook has no policy yet');
  await demo.segmentIs(4, 'Treasure');
});
