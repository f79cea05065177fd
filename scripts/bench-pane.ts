import type { Page } from 'playwright-core';
import { timesOfCancel } from './bench/pane/cancel-time';
import { coldStart, type ColdStart } from './bench/pane/cold-start';
import { markdownTable } from './bench/markdown-table';
import { namesOfTsx } from './bench/pane/names-of-tsx';
import { timeOfEdit, timeOfList } from './bench/pane/times';
import { report, shown, under } from './bench/results';
import { buildDemo } from './build-demo';
import { openBrowser } from './browser/open-browser';
import { reportFailure } from './report-failure';
import { serveDemo } from './serve';

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

function listOf(clients: number): string {
  const rows = Array.from({ length: clients }, (_, row) => {
    const sales = (row * 7919) % 10_007;
    const loyalty = row % 101 === 0 ? 'ask' : row % 7 === 0 ? 'high' : row % 10;
    return `Client ${row},${row % 3 === 0 ? `"¥${sales.toLocaleString('en-US')}.50"` : sales},City ${row % 997},${loyalty}`;
  });
  return `Client,Sales,City,Loyalty\n${rows.join('\n')}\n`;
}

/** Opens a list in the demo. Returns the milliseconds from the pane's frame to the first answer. */
async function openList(page: Page, clients: number): Promise<number> {
  const began = page.evaluate(
    () =>
      new Promise<number>((begun) => {
        const slot = window.document.querySelector('#task-pane')!;
        const observer = new MutationObserver((records) => {
          if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
          observer.disconnect();
          begun(performance.timeOrigin + performance.now());
        });
        observer.observe(slot, { childList: true, subtree: true });
      }),
  );
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('banner').getByRole('button', { name: 'Open…' }).click(),
  ]);
  const name = `clients-${clients}.csv`;
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(listOf(clients)) });
  const start = await began;
  const answer = page
    .frameLocator('#task-pane iframe')
    .getByRole('heading', { name: new RegExp(`^${clients.toLocaleString('en-US')} clients, `) });
  await answer.waitFor();
  return Date.now() - start;
}

const medianOf = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** Puts nearly all clients in one tier, and returns the milliseconds until its list is on the screen. */
async function timesOfLists(page: Page, clients: number): Promise<number[]> {
  const pane = page.frameLocator('#task-pane iframe');
  for (const cutoff of ['Sales are high from: number', 'Loyalty is high from: number']) {
    await pane.getByLabel(cutoff, { exact: true }).fill('0');
    await page.waitForTimeout(settled(clients));
  }
  const times: number[] = [];
  for (let time = 0; time < typed.length; time++) {
    times.push(await timeOfList(pane.locator('main ul').first().getByRole('button').first()));
    await page.waitForTimeout(settled(0));
  }
  return times;
}

async function measured(page: Page, clients: number): Promise<number[]> {
  const first = await openList(page, clients);
  const pane = page.frameLocator('#task-pane iframe');
  await page.waitForTimeout(settled(clients));
  await pane.getByRole('button', { name: 'Change', exact: true }).click();
  const cutoff = pane.getByLabel('Sales are high from: number', { exact: true });
  const times: number[] = [];
  for (const number of typed) {
    times.push(await timeOfEdit(cutoff, number));
    await page.waitForTimeout(settled(clients));
  }
  const lists = await timesOfLists(page, clients);
  console.log(clients, first, times, lists);
  const { shown: cancels, done } = await timesOfCancel(pane);
  return [clients, first, medianOf(times), medianOf(lists), cancels, done].map(Math.round);
}

/** Returns how soon formulas and pane are there, of the demo's 312 clients. */
function resultsOf(cold: readonly ColdStart[]) {
  const of = (what: keyof ColdStart) => medianOf(cold.map((each) => each[what]));
  const after = (time: keyof ColdStart) => `${shown(of(time))} ms`;
  return [
    under('Scripts until formulas are answered, compressed', of('functionBytes') / 1024, 40, 'KB'),
    { measure: 'Until formulas are answered, cold browser, by the clock', value: after('functions') },
    under('Scripts until the pane is on the screen, compressed', of('paneBytes') / 1024, 150, 'KB'),
    { measure: 'Until the pane is on the screen, cold browser, by the clock', value: after('pane') },
    { measure: 'Until it shows the counts of 312 clients, by the clock', value: after('counts') },
    {
      measure: 'Scripts that have come until then, compressed',
      value: `${shown(of('countBytes') / 1024)} KB`,
    },
  ];
}

/** Measures, and writes the results into a section of the document. */
async function main(): Promise<void> {
  await buildDemo();
  const demo = await serveDemo({ port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(300_000);
    await page.addInitScript(namesOfTsx);
    await page.goto(demo.url);
    await page.frameLocator('#task-pane iframe').getByText('312 clients').first().waitFor();
    const cold: ColdStart[] = [];
    for (let time = 0; time < 5; time++) cold.push(await coldStart(browser, demo.url));
    const lines: number[][] = [];
    for (const clients of sizes) lines.push(await measured(page, clients));
    const table = markdownTable(
      [
        'clients',
        'first answer (ms)',
        'cut-off (ms)',
        'list of a tier (ms)',
        'cancel (ms)',
        'as it was (ms)',
      ],
      lines,
    );
    const [few, many] = [lines[0]!, lines.at(-1)!];
    report(
      'pane',
      [
        ...resultsOf(cold),
        under('A cut-off typed into the pane, 10,000 clients, by the clock', few[2]!, 100, 'ms'),
        under('The list of a segment, 100,000 clients, by the clock', many[3]!, 200, 'ms'),
        under('*Cancel*, 100,000 clients, by the clock', many[4]!, 100, 'ms'),
      ],
      introduction + table,
    );
    console.log(`\n${table}`);
  } finally {
    await browser.close();
    await demo.close();
  }
}

main().catch(reportFailure);
