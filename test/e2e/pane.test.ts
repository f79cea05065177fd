import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, jest, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser';
import { DemoPage } from './demo-page';

jest.setTimeout(90_000);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let demo: DemoPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { wrong } = demo;
  await demo.close();
  expect(wrong).toEqual([]);
});

/** What axe finds wrong in the pane, each with the element it is about. */
async function violations(): Promise<string[]> {
  const frame = demo.page.frames().find((candidate) => candidate !== demo.page.mainFrame())!;
  await frame.evaluate(axe);
  const results = await frame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

const button = (name: string) => demo.pane.getByRole('button', { name, exact: true });

describe.each([
  [
    'light',
    'en-US',
    {
      start: 'Start',
      segment: 'Segment sheet',
      policy: 'Policy',
      page: 'Segment',
      own: 'New model of your own',
      counting: 'Counting…',
    },
  ],
  [
    'dark',
    'en-US',
    {
      start: 'Start',
      segment: 'Segment sheet',
      policy: 'Policy',
      page: 'Segment',
      own: 'New model of your own',
      counting: 'Counting…',
    },
  ],
  [
    'light',
    'zh-CN',
    {
      start: '开始使用',
      segment: '为客户分级',
      policy: '客户策略',
      page: '分级',
      own: '新建模型',
      counting: '正在统计…',
    },
  ],
] as const)('the pane, %s, %s', (colorScheme, locale, names) => {
  beforeEach(async () => {
    // Excel on Windows tells its theme, which is light here; on the web the browser's colour scheme counts.
    demo = await DemoPage.open(browser, { locale, https: colorScheme === 'dark' });
    await demo.page.emulateMedia({ colorScheme });
  });

  test('is usable with a screen reader at every step: axe finds nothing', async () => {
    expect(await violations()).toEqual([]);
    await button(names.start).click();
    await demo.pane.getByRole('img').or(demo.pane.locator('li')).first().waitFor();
    expect(await violations()).toEqual([]);
    await button(names.policy).click();
    expect(await violations()).toEqual([]);
    await button(names.page).click();
    await button(names.segment).click();
    await demo.pane.getByText('Customers!').nth(1).waitFor();
    await demo.screenshot(`pane-${colorScheme}-${locale}`);
    // The clients are counted once more; meanwhile the last counts are dimmed.
    await demo.page.waitForTimeout(500);
    await demo.pane.getByText(names.counting).waitFor({ state: 'hidden' });
    expect(await violations()).toEqual([]);
    await button(names.policy).click();
    await demo.pane.locator('textarea').first().waitFor();
    await demo.screenshot(`policy-${colorScheme}-${locale}`);
    expect(await violations()).toEqual([]);
    await button(names.own).click();
    await demo.pane.locator('table').waitFor();
    await demo.screenshot(`own-model-${colorScheme}-${locale}`);
    expect(await violations()).toEqual([]);
  });
});

describe('several models on one sheet', () => {
  beforeEach(async () => {
    demo = await DemoPage.open(browser);
    await button('Start').click();
  });

  const headers = async () => {
    const { cellData = {} } = await demo.sheet();
    return Object.values(cellData[0] ?? {}).map((cell) => cell.v ?? '');
  };
  const segment = async () => {
    await button('Segment sheet').click();
    await demo.pane.getByText('have a segment and a strategy').waitFor();
  };

  test('have columns of their own, and are removed each for itself', async () => {
    await segment();
    await demo.pane.getByLabel('Question').selectOption('process');
    await demo.pane.getByText('Ongoing').first().waitFor();
    await segment();
    expect((await headers()).slice(7)).toEqual(['Segment', 'Strategy', 'Segment 2', 'Strategy 2']);
    await demo.screenshot('two-models');

    await demo.pane.getByLabel('Question').selectOption('sales-loyalty');
    await button('Remove').click();
    await button('Remove the columns').click();
    await demo.pane.getByText('Everything else is as it was').waitFor();
    expect((await headers()).slice(7)).toEqual(['Segment 2', 'Strategy 2']);
  });

  test('are offered with their questions, those first that the sheet can answer', async () => {
    const groups = demo.pane.getByLabel('Question').locator('optgroup');
    const fitting = await groups.first().locator('option').allInnerTexts();
    const all = await groups.locator('option').allInnerTexts();
    expect(fitting.join()).toContain('Who sells well and stays loyal');
    expect(all).toHaveLength(18);
    expect(fitting.length).toBeLessThan(18);
  });
});
