import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/browser/open-browser';
import { DemoPage, type DemoOptions } from './demo-page';

/** The tests go on in one page for each of these. */
const kindOf = ({ locale = 'en-US', https = false }: DemoOptions) => `${locale}, ${https}`;

/**
 * Begins each test of a file with the sample in a new Excel, in a pane that remembers nothing. The tests go on in one
 * page for each language and protocol, because a page that is loaded anew takes four times as long. Nothing may have
 * gone wrong on the pages in the end of each test.
 *
 * @param arrange Is given the page, and does what each test begins with
 * @returns How to begin in another way within a test; at the start of a test it costs nothing if only the size differs
 */
export function freshDemo(
  arrange: (demo: DemoPage) => Promise<void> | void,
): (options: DemoOptions) => Promise<void> {
  let browser: Browser;
  const pages = new Map<string, DemoPage>();
  /** The page with which a test has just begun, until the test begins in another way. */
  let untouched: DemoPage | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    for (const demo of pages.values()) await demo.close();
    await browser.close();
  });
  const begin = async (options: DemoOptions = {}) => {
    const kind = kindOf(options);
    let demo = pages.get(kind);
    const isUntouched = demo !== undefined && demo === untouched;
    untouched = undefined;
    if (demo && isUntouched) return demo.resize(options);
    if (demo) await demo.begin(options);
    else {
      demo = await DemoPage.open(browser, options);
      pages.set(kind, demo);
    }
    await arrange(demo);
  };
  beforeEach(async () => {
    await begin();
    untouched = pages.get(kindOf({}));
  });
  afterEach(() => {
    const wrong = [...pages.values()].flatMap((demo) => demo.wrong.splice(0));
    expect(wrong).toEqual([]);
  });
  return begin;
}
