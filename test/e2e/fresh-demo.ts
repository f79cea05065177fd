import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/browser/open-browser';
import { DemoPage, type DemoOptions } from './demo-page';

/**
 * Begins each test of a file with the sample in a new Excel, in a pane that remembers nothing. The tests go on in one
 * page for each language and protocol, because a page that is loaded anew takes four times as long. Nothing may have
 * gone wrong on the pages in the end of each test.
 *
 * @param arrange Is given the page, and does what each test begins with
 * @returns How to begin in another way within a test
 */
export function freshDemo(
  arrange: (demo: DemoPage) => Promise<void> | void,
): (options: DemoOptions) => Promise<void> {
  let browser: Browser;
  const pages = new Map<string, DemoPage>();
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    for (const demo of pages.values()) await demo.close();
    await browser.close();
  });
  const begin = async (options: DemoOptions = {}) => {
    const { locale, https } = { locale: 'en-US', https: false, ...options };
    const kind = `${locale}, ${https}`;
    let demo = pages.get(kind);
    if (demo) await demo.begin(options);
    else {
      demo = await DemoPage.open(browser, options);
      pages.set(kind, demo);
    }
    await arrange(demo);
  };
  beforeEach(() => begin());
  afterEach(() => {
    const wrong = [...pages.values()].flatMap((demo) => demo.wrong.splice(0));
    expect(wrong).toEqual([]);
  });
  return begin;
}
