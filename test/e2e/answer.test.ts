import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import type { DemoPage } from './page/demo-page';
import { until } from './page/until';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
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

/** Expects these, and each segment with its counts and sums, in view above the bar with the button. */
async function expectAnswerInView(button: string, ...others: readonly Locator[]): Promise<void> {
  const frame = (await demo.page.locator('#task-pane iframe').boundingBox())!;
  expect([Math.round(frame.width), frame.height]).toEqual([319, 600]);
  const box = (await demo.paneButton(button).boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
  // The bar lies over the page, around the button and the space above it.
  const bar = (await demo.paneButton(button).locator('xpath=../..').boundingBox())!;
  const tiers = await demo.pane.locator('main ul').first().getByRole('listitem').all();
  expect(tiers).toHaveLength(5);
  for (const shown of [...tiers, ...others]) {
    const { y, height } = (await shown.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(frame.y);
    expect(y + height).toBeLessThanOrEqual(bar.y);
  }
}

test('the answer comes first, before and after a run: clients, money and advice of each segment in one small view', async () => {
  for (const [locale, button, undo] of inOneLanguage(
    [
      ['en-US', 'Segment sheet', 'Undo this run'],
      ['zh-CN', '为客户分级', '撤消这次分级'],
    ] as const,
    'zh-CN',
  )) {
    await open({ locale, width: 1280, height: 683 });
    await demo.says(/94 (clients bring|位客户，占)/);
    await demo.screenshot(`answer-${locale}`);
    await expectAnswerInView(button);
    await demo.press(button);
    await demo.paneButton(undo).waitFor();
    await demo.screenshot(`answer-after-run-${locale}`);
    await expectAnswerInView(button, demo.paneButton(undo));
  }
});

test('the sums in the pane are those of an independent count over the sheet', async () => {
  await open();
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

/** Expects these to be in view above the bar with the button, with the page scrolled to its top. */
async function areInView(rows: readonly Locator[], button: string): Promise<boolean[]> {
  await demo.pane.locator('body').evaluate((body) => body.ownerDocument.defaultView!.scrollTo(0, 0));
  const { y: bottom } = (await demo.paneButton(button).boundingBox())!;
  const boxes = await Promise.all(rows.map((row) => row.boundingBox()));
  return boxes.map((box) => box!.y >= 0 && box!.y + box!.height <= bottom);
}

const small = { width: 1280, height: 683 };
const tiers = () => demo.pane.locator('main ul').first().getByRole('listitem');

test('of a question with many segments each is one line, all in view; a click or a key opens the advice', async () => {
  for (const [locale, question, button, advice] of inOneLanguage(
    [
      [
        'en-US',
        /^Who bought lately, often and much/,
        'Segment sheet',
        'Reward them; let them try new things first.',
      ],
      ['zh-CN', /^谁最近买、经常买/, '为客户分级', '奖励，并请其率先体验新品。'],
    ] as const,
    'en-US',
  )) {
    await open({ ...small, locale });
    await demo.openList('rfm.csv', [
      'Client,Days since last order,Orders,Sales',
      ...Array.from({ length: 30 }, (_, row) => `Client ${row},${row * 7},${30 - row},${(31 - row) * 100}`),
    ]);
    const item = demo.pane.getByRole('button').filter({ has: demo.pane.getByText(question) });
    await item.click();
    await until(11, () => tiers().count());
    await demo.says(/^30 (clients|位客户)/);
    await demo.screenshot(`many-tiers-${locale}`);
    const rows = await tiers().all();
    expect(await areInView(rows, button)).toEqual(rows.map(() => true));
    const heights = await Promise.all(rows.map(async (row) => (await row.boundingBox())!.height));
    expect(heights.every((height) => height >= 24 && height < 40)).toBe(true);

    const [first] = rows;
    const text = first!.getByText(advice);
    expect(await text.isVisible()).toBe(false);
    await first!.getByRole('button').first().focus();
    await demo.page.keyboard.press('Enter');
    await until(true, () => text.isVisible());
    await first!.getByRole('button').first().click();
    await until(false, () => text.isVisible());
  }
});

test('of a question with five or six segments all are in view with money and advice', async () => {
  await open(small);
  await demo.openList('value.csv', [
    'Client,Profit,Growth,Sales',
    ...Array.from(
      { length: 30 },
      (_, row) => `Client ${row},${900 - row * 40},${(row % 7) - 2}%,${row * 90}`,
    ),
  ]);
  await demo.ask('Who earns the profit, who will, and who costs more than they bring?');
  await until(5, () => tiers().count());
  await demo.says(/^30 clients/);
  await demo.screenshot('five-tiers');
  const rows = await tiers().all();
  expect(await areInView(rows, 'Segment sheet')).toEqual(rows.map(() => true));
});

test('after a run, and after a question far below was chosen, its answer is what one sees', async () => {
  for (const [locale, button, undo, question, answer] of inOneLanguage(
    [
      ['en-US', 'Segment sheet', 'Undo this run', /^Which clients are VIP/, /^311 clients, \d segments/],
      ['zh-CN', '为客户分级', '撤消这次分级', /^按成交/, /^共 311 位客户/],
    ] as const,
    'en-US',
  )) {
    await open({ ...small, locale });
    await demo.says(/94 (clients bring|位客户，占)/);
    await demo.press(button);
    await demo.paneButton(undo).waitFor();
    await demo.screenshot(`answer-after-run-${locale}`);
    const frame = (await demo.page.locator('#task-pane iframe').boundingBox())!;
    const { y: bottom } = (await demo.paneButton(button).boundingBox())!;
    const heads = await tiers().getByRole('button').all();
    expect(heads).toHaveLength(5);
    // All segments except Unclassified.
    for (const head of heads.slice(0, 4)) {
      const { y, height } = (await head.boundingBox())!;
      expect([y >= frame.y, y + height <= bottom]).toEqual([true, true]);
    }

    const item = demo.pane.getByRole('button').filter({ has: demo.pane.getByText(question) });
    await item.click();
    const section = demo.pane.locator('section:focus');
    await section.getByRole('heading', { name: answer }).waitFor();
    await until(true, async () => {
      const { y } = (await section.boundingBox())!;
      return y >= frame.y && y < frame.y + 40;
    });
    await demo.screenshot(`asked-${locale}`);
  }
});
