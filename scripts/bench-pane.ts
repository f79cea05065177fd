import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { writeSections } from './bench/document-sections';
import { markdownTable } from './bench/markdown-table';
import { buildDemo } from './build-demo';
import { openBrowser } from './browser/open-browser';
import { reportFailure } from './report-failure';
import { serveDemo } from './serve';

const document = path.join(__dirname, '../docs/benchmarks.md');
const introduction = `## The pane

Milliseconds in the demo, in a browser that runs the simulated Excel too. *First answer*: from the pane's frame, which loads its scripts
and office.js and reads the sheet, to the counts by tier. *Cut-off*: from a number typed into a cut-off to other counts
in the tiers, the median of seven; the goal for 10,000 clients is 100 ms. The counts from the sheet as it is then
follow. *List of a tier*: from a click on a segment of nearly all clients to its list on the screen, the median of seven; the
goal for 100,000 clients is 200 ms. A third of the sales are typed as text, and some levels of loyalty are words or unreadable.

`;

const sizes = [10_000, 100_000];
const typed = [2_000, 2_500, 3_000, 3_500, 4_000, 4_500, 6_000];

/** Milliseconds after an edit by which the count from the sheet has ended. */
const settled = (clients: number) => 2_000 + clients / 5;

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

/** Types a number into a cut-off. Returns the milliseconds until other counts are shown. */
const timeOfEdit = (cutoff: Locator, number: number) =>
  cutoff.evaluate((element, text) => {
    const input = element as HTMLInputElement;
    const main = input.ownerDocument.querySelector('main')!;
    const before = main.querySelector('ul')!.textContent;
    return new Promise<number>((answered) => {
      const observer = new MutationObserver(() => {
        if (main.querySelector('ul')!.textContent === before) return;
        observer.disconnect();
        answered(performance.now() - start);
      });
      observer.observe(main, { subtree: true, childList: true, characterData: true });
      // Uses the setter of the element's class, because React replaces that of the element.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, 'value')!.set!.call(
        input,
        text,
      );
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, String(number));

/**
 * Clicks on a tier's row and closes it again. Returns the milliseconds until the list of its clients is on the screen.
 */
const timeOfList = (row: Locator) =>
  row.evaluate((element) => {
    const button = element as HTMLButtonElement;
    const main = button.ownerDocument.querySelector('main')!;
    return new Promise<number>((listed) => {
      const observer = new MutationObserver(() => {
        if (!main.querySelector('li[aria-posinset="1"]')) return;
        observer.disconnect();
        // The frame after the next one begins when the list has been drawn.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            listed(performance.now() - start);
            button.click();
          }),
        );
      });
      observer.observe(main, { subtree: true, childList: true });
      const start = performance.now();
      button.click();
    });
  });

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
  return [clients, first, medianOf(times), medianOf(lists)].map(Math.round);
}

/** Measures, and writes the results into a section of the document. */
async function main(): Promise<void> {
  await buildDemo();
  const demo = await serveDemo({ port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(300_000);
    await page.goto(demo.url);
    await page.frameLocator('#task-pane iframe').getByText('312 clients').first().waitFor();
    const lines: number[][] = [];
    for (const clients of sizes) lines.push(await measured(page, clients));
    const table = markdownTable(
      ['clients', 'first answer (ms)', 'cut-off (ms)', 'list of a tier (ms)'],
      lines,
    );
    writeSections(document, introduction + table);
    console.log(`\n${table}`);
  } finally {
    await browser.close();
    await demo.close();
  }
}

main().catch(reportFailure);
