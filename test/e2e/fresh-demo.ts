import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser';
import { DemoPage, type DemoOptions } from './demo-page';

/**
 * Opens the demo anew for each test of a file, in one browser, and closes it. Nothing may have gone wrong on the page in
 * the end.
 *
 * @param arrange Is given the page, and does what each test begins with
 * @returns How to open it in another way within a test
 */
export function freshDemo(
  arrange: (demo: DemoPage) => Promise<void> | void,
): (options: DemoOptions) => Promise<void> {
  let browser: Browser;
  let demo: DemoPage;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  const open = async (options?: DemoOptions) => {
    demo = await DemoPage.open(browser, options);
    await arrange(demo);
  };
  beforeEach(() => open());
  afterEach(async () => {
    const { wrong } = demo;
    await demo.close();
    expect(wrong).toEqual([]);
  });
  return async (options) => {
    await demo.close();
    await open(options);
  };
}
