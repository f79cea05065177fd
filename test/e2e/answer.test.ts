import { expect, test } from '@jest/globals';
import { freshDemo } from './fresh-demo';
import type { DemoPage } from './demo-page';

let demo: DemoPage;
const open = freshDemo((opened) => {
  demo = opened;
});

/** The sums of Sales of the sample by segment, added up in the page over the sheet after a run. */
async function salesBySegment(): Promise<Record<string, number>> {
  return demo.page.evaluate(() => {
    const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
    const [header, ...rows] = sheet!.getRange('A1:J313').values;
    const [sales, segment] = [header!.indexOf('Sales'), header!.indexOf('Segment')];
    const sums: Record<string, number> = {};
    for (const row of rows) {
      const name = String(row[segment]);
      // One amount of the sample is a text with a comma, one is "n/a".
      sums[name] = (sums[name] ?? 0) + (Number(String(row[sales]).replace(',', '')) || 0);
    }
    return sums;
  });
}

test('the answer comes first: clients, money and advice of each segment, and the button, in one small view', async () => {
  for (const [locale, button] of [
    ['en-US', 'Segment sheet'],
    ['zh-CN', '为客户分级'],
  ] as const) {
    await open({ locale, width: 1280, height: 683 });
    await demo.says(/94 (clients bring|位客户，占)/);
    await demo.screenshot(`answer-${locale}`);
    const frame = (await demo.page.locator('#task-pane iframe').boundingBox())!;
    expect([Math.round(frame.width), frame.height]).toEqual([319, 600]);
    const box = (await demo.paneButton(button).boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
    // The bar with the button lies over the page: a tier must end above it.
    const tiers = await demo.pane.locator('main ul').first().getByRole('listitem').all();
    expect(tiers).toHaveLength(5);
    for (const tier of tiers) {
      const { y, height } = (await tier.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(box.y);
    }
  }
});

test('the sums in the pane are those of an independent count over the sheet', async () => {
  await demo.segmentAs('Values');
  const sums = await salesBySegment();
  const total = Object.values(sums).reduce((sum, each) => sum + each, 0);
  expect(Object.keys(sums).sort()).toEqual([
    'High-risk',
    'Phase out',
    'Rising star',
    'Treasure',
    'Unclassified',
  ]);
  for (const [name, sum] of Object.entries(sums)) {
    const shown = `Sales ${Math.round(sum).toLocaleString('en-US')} (${Math.round((100 * sum) / total)}%)`;
    expect([
      name,
      await demo.pane.getByRole('listitem').filter({ hasText: name }).first().innerText(),
    ]).toEqual([name, expect.stringContaining(shown)]);
  }
});
