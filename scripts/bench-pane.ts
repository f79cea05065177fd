import type { Page } from 'playwright-core';
import { timesOfCancel } from './bench/pane/cancel-time';
import { coldStart, type ColdStart } from './bench/pane/cold-start';
import { markdownTable } from './bench/markdown-table';
import { figure, mostOfFigure } from './bench/pane/figure';
import { namesOfTsx } from './bench/pane/names-of-tsx';
import { openList } from './bench/pane/open-list';
import { timeOfEdit, timeOfList } from './bench/pane/times';
import { report, shown, under } from './bench/results';
import { buildDemo } from './demo/build-demo';
import { openBrowser } from './browser/open-browser';
import { reportFailure } from './report-failure';
import { serveDemo } from './demo/serve';

const introduction = `## The pane

Milliseconds in the demo, in a browser that runs the simulated Excel too. *First answer*: from the pane's frame, which loads its scripts
and office.js and reads the sheet, to the counts by tier. *Cut-off*: from a number typed into a cut-off to other counts
in the tiers, the median of five; the goal for 10,000 clients is 100 ms. The counts from the sheet as it is then
follow. *List of a tier*: from a click on a segment of nearly all clients to its list on the screen, the median of five; the
goal for 100,000 clients is 200 ms. *Cancel*: from the click, during *Segment sheet*, until the pane shows that it cancels, and until
all is as it was. A third of the sales are typed as text, and some levels of loyalty are words or unreadable.

`;

const sizes = [10_000, 100_000];
const typed = [2_000, 2_500, 3_000, 4_000, 6_000];

/** Milliseconds after an edit by which the count from the sheet has ended. */
const settled = (clients: number) => 1_500 + clients / 10;

const medianOf = (times: readonly number[]) => {
  const known = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  return known[known.length >> 1] ?? NaN;
};

/** Puts nearly all clients in one tier, and returns the milliseconds until its list is on the screen. */
async function timesOfLists(page: Page, clients: number): Promise<number[]> {
  const pane = page.frameLocator('#task-pane iframe');
  const times: number[] = [];
  const allInOne = await figure('all clients in one tier', async () => {
    for (const cutoff of ['Sales are high from: number', 'Loyalty is high from: number']) {
      await pane.getByLabel(cutoff, { exact: true }).fill('0');
      await page.waitForTimeout(settled(clients));
    }
    return 0;
  });
  for (let time = 0; time < typed.length && !Number.isNaN(allInOne); time++) {
    const tier = pane.locator('main ul').first().getByRole('button').first();
    times.push(await figure('list of a tier', () => timeOfList(tier)));
    await page.waitForTimeout(settled(0));
  }
  return times;
}

/** What is measured for a list, in milliseconds; NaN for what failed. */
interface Line {
  readonly clients: number;
  readonly first: number;
  readonly cutoff: number;
  readonly list: number;
  readonly cancel: number;
  readonly asItWas: number;
}

async function measured(page: Page, clients: number): Promise<Line> {
  const first = await figure('first answer', () => openList(page, clients));
  const pane = page.frameLocator('#task-pane iframe');
  await page.waitForTimeout(settled(clients));
  const cutoff = pane.getByLabel('Sales are high from: number', { exact: true });
  const opened = await figure('the cut-offs', async () => {
    await pane.getByRole('button', { name: 'Change', exact: true }).click();
    return 0;
  });
  const times: number[] = [];
  for (const number of Number.isNaN(opened) ? [] : typed) {
    times.push(await figure('cut-off', () => timeOfEdit(cutoff, number)));
    await page.waitForTimeout(settled(clients));
  }
  const lists = await timesOfLists(page, clients);
  console.log(clients, first, times, lists);
  let asItWas = NaN;
  const cancel = await figure('cancel', async () => {
    const { shown: cancels, done } = await timesOfCancel(pane);
    asItWas = done;
    return cancels;
  });
  return { clients, first, cutoff: medianOf(times), list: medianOf(lists), cancel, asItWas };
}

/** Returns how soon formulas and pane are there, of the demo's 312 clients. */
function resultsOf(cold: readonly ColdStart[]) {
  const of = (what: keyof ColdStart) => medianOf(cold.map((each) => each[what]));
  const after = (time: keyof ColdStart) => (Number.isNaN(of(time)) ? shown(NaN) : `${shown(of(time))} ms`);
  return [
    under('Scripts until formulas are answered, compressed', of('functionBytes') / 1024, 40, 'KB'),
    { measure: 'Until formulas are answered, cold browser, by the clock', value: after('functions') },
    under('Scripts until the pane is on the screen, compressed', of('paneBytes') / 1024, 150, 'KB'),
    { measure: 'Until the pane is on the screen, cold browser, by the clock', value: after('pane') },
    { measure: 'Until it shows the counts of 312 clients, by the clock', value: after('counts') },
    {
      measure: 'Scripts that have come until then, compressed',
      value: cold.length > 0 ? `${shown(of('countBytes') / 1024)} KB` : shown(NaN),
    },
  ];
}

const columns = ['first', 'cutoff', 'list', 'cancel', 'asItWas'] as const;
const header = ['first answer (ms)', 'cut-off (ms)', 'list of a tier (ms)', 'cancel (ms)', 'as it was (ms)'];

/** Writes what has been measured so far into the document. */
function write(cold: readonly ColdStart[], lines: readonly Line[]): void {
  const of = (clients: number, column: (typeof columns)[number]) =>
    lines.find((line) => line.clients === clients)?.[column] ?? NaN;
  const table = markdownTable(
    ['clients', ...header],
    lines.map((line) => [line.clients, ...columns.map((column) => shown(line[column]))]),
  );
  report(
    'pane',
    [
      ...resultsOf(cold),
      under('A cut-off typed into the pane, 10,000 clients, by the clock', of(10_000, 'cutoff'), 100, 'ms'),
      under('The list of a segment, 100,000 clients, by the clock', of(100_000, 'list'), 200, 'ms'),
      under('*Cancel*, 100,000 clients, by the clock', of(100_000, 'cancel'), 100, 'ms'),
    ],
    introduction + table,
  );
  console.log(`\n${table}`);
}

/** Measures, and writes the results into a section of the document. */
async function main(): Promise<void> {
  await buildDemo();
  const demo = await serveDemo({ port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(mostOfFigure);
    await page.addInitScript(namesOfTsx);
    await page.goto(demo.url);
    await page.frameLocator('#task-pane iframe').getByText('312 clients').first().waitFor();
    const cold: ColdStart[] = [];
    for (let time = 0; time < 5; time++) {
      await figure('cold start', async () => {
        cold.push(await coldStart(browser, demo.url));
        return 0;
      });
    }
    const lines: Line[] = [];
    write(cold, lines);
    for (const clients of sizes) {
      lines.push(await measured(page, clients));
      // Writes after each list, so that what was measured is there if the next takes too long.
      write(cold, lines);
    }
  } finally {
    await browser.close();
    await demo.close();
  }
}

main().catch(reportFailure);
