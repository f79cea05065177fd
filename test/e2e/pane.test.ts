import { readFileSync } from 'node:fs';
import { afterEach, describe, test } from '@jest/globals';
import type { AxeResults, RunOptions } from 'axe-core';
import { isThorough } from '../excel/faults/thoroughness';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let demo: DemoPage;
const begin = freshDemo((opened) => {
  demo = opened;
});

interface Axe {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** What axe finds wrong in the pane, each with the element it is about. */
async function violations(): Promise<string[]> {
  const frame = demo.page.frames().find((candidate) => candidate !== demo.page.mainFrame())!;
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const results = await frame.evaluate(() =>
    // Describes what is wrong only: to describe what is right takes as long as to look.
    (window as unknown as Axe).axe.run({ resultTypes: ['violations'] }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** Waits for transitions of colours to end, and for dimmed counts to be counted again. */
const axeFindsNothing = () => until([], violations);

const button = (name: string) => demo.pane.getByRole('button', { name, exact: true });

const names = {
  en: {
    segment: 'Segment sheet',
    policy: 'Policy',
    make: 'Make a policy',
    page: 'Segment',
    own: 'New model of your own',
    tier: 'Treasure',
    done: 'have a segment and a strategy',
    nameOf: 'Name of Treasure',
    nameOfModel: 'Name of the model',
  },
  zh: {
    segment: '为客户分级',
    policy: '客户策略',
    make: '建立客户策略',
    page: '分级',
    own: '新建模型',
    tier: '珍贵客户',
    done: '位客户写入分级与策略',
    nameOf: '“珍贵客户”的名称',
    nameOfModel: '模型名称',
  },
};

/** Ways to look at the pane. At 200 % zoom a pane of 320 px has room for 160 px. */
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  zoomed: { colorScheme: 'light', zoom: 2 },
} as const;

/** Makes the pane as wide as 320 px of a screen are at this zoom, in the pane's own pixels. */
const zoomTo = (zoom: number) =>
  demo.page.locator('#task-pane').evaluate((pane, zoom) => (pane.style.width = `${320 / zoom}px`), zoom);

/** Targets in the pane that are lower or narrower than 24 px, and not a link within a sentence. */
const smallTargets = () =>
  demo.pane.locator('main, header').evaluateAll((parts) =>
    parts.flatMap((part) =>
      [...part.querySelectorAll<HTMLElement>('button, select, input, summary')]
        .filter((target) => !/inline/.test(getComputedStyle(target).display) || target.tagName !== 'BUTTON')
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return { width, height, name: target.getAttribute('aria-label') ?? target.innerText };
        })
        .filter(({ width, height }) => width > 0 && (width < 23.5 || height < 23.5))
        .map(({ width, height, name }) => `${name}: ${width} x ${height}`),
    ),
  );

/** Returns how many pixels the pane is wider than its frame. */
const overflow = () => demo.pane.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);

/** Shows the pane in this way. */
async function lookAt(look: keyof typeof looks): Promise<void> {
  const { colorScheme, forcedColors, zoom } = { forcedColors: null, zoom: 1, ...looks[look] };
  await demo.page.emulateMedia({ colorScheme, forcedColors });
  await zoomTo(zoom);
}

describe.each([
  ['en-US', names.en, ['light', 'zoomed', 'forced'], false],
  // Only at the zoomed width does the length of the words matter. Excel on Windows tells add-ins its theme, which is
  // light here; on the web, over https, the browser's colour scheme decides.
  ['zh-CN', names.zh, ['zoomed', 'dark'], true],
] as const)('the pane, %s', (locale, names, looks, https) => {
  afterEach(async () => {
    await demo.page.emulateMedia({ colorScheme: null, forcedColors: null });
    await zoomTo(1);
  });

  /** Looks at a step of the walk in the next of the ways, at the first step and in `npm run test:thorough` in each. */
  let steps = 0;
  const look = async (step: string, check = async () => {}) => {
    const [next] = looks.slice(steps % looks.length);
    const played = isThorough || steps === 0 ? looks : [next!];
    steps += 1;
    for (const look of played) {
      await lookAt(look);
      await demo.screenshot(`${step}-${look}-${locale}`);
      await axeFindsNothing();
      await check();
    }
  };

  test('is usable with a screen reader at every step: axe finds nothing', async () => {
    await begin({ locale, https });
    await demo.pane.locator('li').getByText(names.tier).first().waitFor();
    await demo.openDecision();
    await demo.openAttention();
    await look('page', async () => {
      await until([], smallTargets);
      await until(0, overflow);
    });
    await button(names.policy).click();
    await button(names.make).waitFor();
    await look('no-policy');
    await button(names.page).click();
    await button(names.segment).click();
    await demo.says(names.done);
    await look('pane');
    await button(names.policy).click();
    await demo.openTier(names.tier);
    await demo.pane.getByLabel(names.nameOf).waitFor();
    await look('policy');
    await button(names.own).click();
    await demo.pane.getByLabel(names.nameOfModel).waitFor();
    await look('own-model');
  });
});

test('a button stays under the pointer that presses it when counts arrive, at the end of the page too', async () => {
  const counted = (tier: string) => demo.pane.locator('li').getByText(tier).waitFor();
  await counted('Treasure');
  await demo.ask('Course of dealings');
  await counted('Ongoing');
  await demo.pane.getByText(/^Version/).scrollIntoViewIfNeeded();
  await button('Segment sheet').hover();
  await demo.page.mouse.down();
  // Inserts rows above the button, as if a question had been chosen just before. This is done by a script, because the
  // pointer is on the button.
  await demo.pane.getByRole('button', { name: /^Sales and loyalty/ }).dispatchEvent('click');
  await counted('Treasure');
  await demo.page.mouse.up();
  await demo.says('have a segment and a strategy');
});
