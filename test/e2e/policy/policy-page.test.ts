import { beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { DemoPage } from '../page/demo-page';
import { freshDemo } from '../page/fresh-demo';
import { until } from '../page/until';
import { typeIn } from '../page/type-in';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
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
    demo.press('Load from a file'),
  ]);
  await chooser.setFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** Returns the text of the file that *Save to a file* makes. */
const saved = async () => {
  const [download] = await Promise.all([demo.page.waitForEvent('download'), demo.press('Save to a file')]);
  expect(download.suggestedFilename()).toBe('ClientPolicy.json');
  return readFile(await download.path(), 'utf8');
};

describe('the policy page', () => {
  beforeEach(async () => {
    await demo.segmentAs('Live formulas');
    // The fourth client, of 22,000 and 81.
    await demo.segmentIs(4, 'Treasure');
    await demo.press('Policy');
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
    await demo.press('Save to the workbook');
    await demo.says('Saved. Formulas follow at once');
    await demo.segmentIs(4, 'Crown jewel');
    await demo.screenshot('policy-renamed');
    await demo.press('Segment');
    await demo.pane.locator('li').filter({ hasText: 'Crown jewel' }).first().waitFor();
  });

  test('a cut-off that is changed there parts the clients anew', async () => {
    await demo.pane.getByLabel('Sales are high from', { exact: true }).selectOption('fixed');
    const number = demo.pane.getByLabel('Sales are high from: number');
    await typeIn(number, 'many');
    await demo.says('Type a number');
    await until('true', () => demo.paneButton('Save to the workbook').getAttribute('aria-disabled'));
    await typeIn(number, '22,001');
    await demo.press('Save to the workbook');
    await demo.segmentIs(4, 'Rising star');
  });

  test('what is broken on its sheet is told with its cell, and restored', async () => {
    await demo.press('Open the sheet');
    await demo.sheetIs('Client Policy');
    const cell = await policyCell('Treasure');
    await demo.select(cell);
    await demo.page.keyboard.press('Delete');
    await demo.says('The policy is not valid');
    await demo.pane.getByRole('button', { name: `Go to 'Client Policy'!${cell}` }).waitFor();
    await demo.screenshot('policy-faulty');
    await demo.segmentIs(4, '#N/A');
    await demo.press('Restore');
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
    await demo.press('Replace the policy');
    await demo.segmentIs(4, hostile);
    await demo.says(hostile);
    expect(await demo.pane.locator('img[src="x"]').count()).toBe(0);
  });
});
