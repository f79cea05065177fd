import type { Browser } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { namesOfTsx } from './names-of-tsx';

/** What happens from opening the pane, with nothing in the browser's memory. */
export interface ColdStart {
  /** Milliseconds until formulas can be answered, until the pane is on the screen, and until it shows the counts. */
  readonly functions: number;
  readonly pane: number;
  readonly counts: number;
  /** Bytes of ClientTier's scripts that have come until then, compressed as a server sends them. */
  readonly functionBytes: number;
  readonly paneBytes: number;
  readonly countBytes: number;
}

/** A moment in the pane's page. */
interface Mark {
  readonly time: number;
  readonly scripts: readonly string[];
}
type Marks = Partial<Record<'functions' | 'pane' | 'counts', Mark>>;

/** Watches the pane's page, in the frame in the demo, from its first moment. Runs in the browser. */
function watch(): void {
  if (window === window.top) return;
  const page = window as unknown as { marks: Marks; CustomFunctions?: Associations };
  interface Associations {
    readonly _association?: { readonly mappings: Readonly<Record<string, unknown>> };
  }
  page.marks = {};
  const has: Record<keyof Marks, () => boolean> = {
    functions: () => page.CustomFunctions?._association?.mappings.CLIENT_TIER !== undefined,
    pane: () => document.querySelector('#root button') !== null,
    counts: () =>
      [...document.querySelectorAll('h2, h3')].some((each) => /^312 clients/.test(each.textContent)),
  };
  const look = () => {
    for (const name of Object.keys(has) as (keyof Marks)[]) {
      if (page.marks[name] || !has[name]()) continue;
      const scripts = performance.getEntriesByType('resource').map((entry) => entry.name);
      page.marks[name] = { time: performance.now(), scripts };
    }
    if (!page.marks.counts) setTimeout(look, 1);
  };
  look();
}

/** Opens the demo in a new browser context, which has no scripts of earlier ones. */
export async function coldStart(browser: Browser, url: string): Promise<ColdStart> {
  const context = await browser.newContext({ locale: 'en-US' });
  try {
    await context.addInitScript(`${namesOfTsx}(${watch.toString()})();`);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(url);
    await page.frameLocator('#task-pane iframe').getByText('312 clients').first().waitFor();
    const pane = await page.locator('#task-pane iframe').elementHandle();
    const frame = (await pane!.contentFrame())!;
    await frame.waitForFunction(() => (window as unknown as { marks: Marks }).marks.counts !== undefined);
    const marks = await frame.evaluate(() => (window as unknown as { marks: Required<Marks> }).marks);
    const bytes = async ({ scripts }: Mark) => {
      const own = scripts.filter((each) => /\/(taskpane|chunks\/[^/]+)\.js/.test(each));
      const sizes = await Promise.all(
        own.map(async (each) => gzipSync(await (await fetch(each)).text()).length),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    return {
      functions: marks.functions.time,
      pane: marks.pane.time,
      counts: marks.counts.time,
      functionBytes: await bytes(marks.functions),
      paneBytes: await bytes(marks.pane),
      countBytes: await bytes(marks.counts),
    };
  } finally {
    await context.close();
  }
}
