import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser';
import { DemoPage } from './demo-page';

jest.setTimeout(90_000);

let browser: Browser;
let demo: DemoPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  demo = await DemoPage.open(browser);
  await button('Start').click();
});
afterEach(async () => {
  const { wrong } = demo;
  await demo.close();
  expect(wrong).toEqual([]);
});

const button = (name: string) => demo.pane.getByRole('button', { name, exact: true });
const segmentColumn = 7;
const clients = 312;

/** Segments the sample once more, as the way to write with this name says. */
async function segmentAs(way: string): Promise<void> {
  await demo.pane.getByRole('radio', { name: way }).check();
  await button('Segment sheet').click();
  await demo.pane.getByText('have a segment and a strategy').waitFor();
}

/** The segments of all clients, once all of them have been calculated. */
async function segments(): Promise<unknown[]> {
  await demo.page.waitForFunction((column) => {
    const { snapshot } = window.clientTierDemo!.content();
    const { cellData = {} } = snapshot.sheets[snapshot.sheetOrder[0]!]!;
    return Object.values(cellData).every((row) => !String(row[column]?.v ?? '').startsWith('#'));
  }, segmentColumn);
  const { cellData = {} } = await demo.sheet();
  return Array.from({ length: clients }, (_, row) => cellData[row + 1]?.[segmentColumn]?.v ?? '');
}

/** Waits until the segment in this row, from 0, is this one. */
async function segmentIs(row: number, tier: string): Promise<void> {
  await demo.page.waitForFunction(
    ([row, column, tier]) => {
      const { snapshot } = window.clientTierDemo!.content();
      return snapshot.sheets[snapshot.sheetOrder[0]!]?.cellData?.[row]?.[column]?.v === tier;
    },
    [row, segmentColumn, tier] as const,
  );
}

describe('written three ways', () => {
  test('the tiers are the same, and formulas follow a client', async () => {
    // A number as text is read in values; formulas say that it must be mended.
    await demo.pane.getByRole('radio', { name: 'Portable formulas' }).check();
    await button('Segment sheet').click();
    await demo.pane
      .getByText("Customers!B189: 18,250 is text that Excel's own functions cannot read")
      .waitFor();
    await demo.type('B189', '18250');

    await segmentAs('Values');
    const values = await segments();
    expect(values).toContain('Rising star');
    for (const way of ['Live formulas', 'Portable formulas']) {
      await segmentAs(way);
      expect(await segments()).toEqual(values);
      await demo.screenshot(`policy-${way.split(' ')[0]}`);
      // The second client, of 1,150 and 33.
      expect(values[1]).toBe('Phase out');
      await demo.type('B3', '90000');
      await segmentIs(2, 'High-risk');
      await demo.type('B3', '1150');
      await segmentIs(2, 'Phase out');
    }
    await segmentAs('Values');
    await demo.type('B3', '90000');
    expect(await segments()).toEqual(values);
  });
});
