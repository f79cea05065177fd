import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { DemoPage, takesScreenshots, type DemoOptions } from './demo-page';

type Begin = (options?: DemoOptions) => Promise<void>;

/**
 * Begins each test of a file with the sample in a new Excel, in a pane that remembers nothing. The tests go on in one
 * page for each language and protocol, because a page that is loaded anew takes four times as long. Nothing may have
 * gone wrong on the pages in the end of each test.
 *
 * @param arrange Is given the page, and does what each test begins with
 * @param options What each test begins with, unless it begins in another way
 * @returns How to begin in another way within a test
 */
export function freshDemo(
  arrange: (demo: DemoPage) => Promise<void> | void,
  options: DemoOptions = {},
): Begin {
  const begin = demoWhenAsked(arrange, options);
  beforeEach(() => begin());
  return begin;
}

/**
 * Begins a file with the sample, for tests that each open a file of their own: they follow each other in one page.
 * Otherwise as `freshDemo`.
 */
export function lastingDemo(arrange: (demo: DemoPage) => void, options: DemoOptions = {}): Begin {
  const begin = demoWhenAsked(arrange, options);
  beforeAll(() => begin());
  return begin;
}

/**
 * Returns how to begin, for tests that each begin in a way of their own, such as in a language. To begin takes two seconds
 * of a processor, which a test would lose if it began in another way first. Otherwise as `freshDemo`.
 *
 * Takes pages that an earlier file of this test process went on with, and leaves them to later ones. Those over https
 * are closed: the requests of such a page are answered by the test. So are those with a grid that few files draw: it is
 * drawn again and again even while nobody uses the page.
 */
export function demoWhenAsked(
  arrange: (demo: DemoPage) => Promise<void> | void,
  defaults: DemoOptions = {},
): Begin {
  const demos = new Map<string, DemoPage>();
  const demoFor = async (asked: DemoOptions): Promise<DemoPage> => {
    const options = { locale: 'en-US', https: false, isDrawn: takesScreenshots, ...defaults, ...asked };
    const { locale, https, isDrawn } = options;
    const kind = `${locale}${https ? ' over https' : ''}${isDrawn ? ' drawn' : ''}`;
    const known = demos.get(kind) ?? DemoPage.goOn(lent.pages.get(kind));
    const demo = known ?? (await DemoPage.open(await lent.browser(), options));
    demos.set(kind, demo);
    if (known) await demo.begin(options);
    else if (!https && isDrawn === takesScreenshots) lent.pages.set(kind, demo.page);
    return demo;
  };
  afterEach(() => {
    const wrong = [...demos.values()].flatMap((demo) => demo.wrong.splice(0));
    expect(wrong).toEqual([]);
  });
  afterAll(async () => {
    const kept = [...lent.pages.values()];
    for (const demo of demos.values()) {
      if (kept.includes(demo.page)) demo.leave();
      else await demo.close();
    }
  });
  return async (options = {}) => arrange(await demoFor(options));
}
