import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { validWorkbook } from '../../simulator/xlsx/valid-workbook';
import { isThorough } from '../../excel/faults/thoroughness';
import { patience, until } from './until';

export interface DemoOptions {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /**
   * Whether the page is loaded over https; the demo then behaves like Excel on the web, otherwise like Excel on
   * Windows.
   */
  readonly https?: boolean;
  /**
   * Whether the page draws the grid. Without it the page has the names of the sheets, a name box and the keys, and takes
   * half of the time.
   */
  readonly isDrawn?: boolean;
}

/** Whether to take screenshots, of pages with their grid. */
export const takesScreenshots = isThorough || process.env.CLIENTTIER_SCREENSHOTS === '1';

/** The zero-based column of the segments in the segmented sample. */
export const segmentColumn = 8;
const segmentCells = 'I2:I313';

/** The ways to write, by their names in the pane, each with a pattern of the cells that it writes as segments. */
const inCells = {
  Values: /^[^=]/,
  'Live formulas': /^=.*CLIENT_/,
  'Portable formulas': /^=(?!.*CLIENT_)/,
} as const;
export type Way = keyof typeof inCells;
export const ways = Object.keys(inCells) as Way[];

/** The tiers of Sales and loyalty, the model that segments the sample. */
const sampleTiers = ['Treasure', 'Rising star', 'High-risk', 'Phase out'];

/** The address that the browser requests for the demo over https. The test itself answers the requests. */
const secureAddress = 'https://clienttier.test/';

/** The demo's page in a browser, with the errors that occur in it. */
export class DemoPage {
  /** Uncaught errors, errors on the console, missing files, and requests to other addresses. */
  readonly wrong: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('pageerror', (error) => this.wrong.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== this.origin) this.wrong.push(`asked ${request.url()}`);
    });
  }

  /** Goes on with a page that another file of tests has left; undefined if there is none. */
  static goOn(page: Page | undefined): DemoPage | undefined {
    return page && new DemoPage(page, new URL(page.url()).origin);
  }

  /** Resolves when the sheet is on screen and the pane can be used. */
  static async open(
    browser: Browser,
    {
      locale = 'en-US',
      width = 1280,
      height = 800,
      https = false,
      isDrawn = takesScreenshots,
    }: DemoOptions = {},
  ) {
    const served = process.env.CLIENTTIER_DEMO_URL;
    if (!served) throw new Error('CLIENTTIER_DEMO_URL is not set: see test/setup/browser-global-setup.ts');
    const page = await browser.newPage({ locale, viewport: { width, height } });
    page.setDefaultTimeout(patience);
    const address = https ? secureAddress : served;
    // Only if needed: a page with a route takes nothing from the browser's cache.
    if (https) {
      await page.route(`${secureAddress}**`, async (route) => {
        const url = route.request().url().replace(secureAddress, served);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
    }
    const demo = new DemoPage(page, new URL(address).origin);
    await page.goto(isDrawn ? address : `${address}?plain`);
    await demo.pane.locator('button').first().waitFor();
    return demo;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#task-pane iframe');
  }

  button(name: string | RegExp) {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  paneButton(name: string) {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /**
   * Opens the columns and cut-offs in the pane, if they are closed. Clicks again if they do not open: rows that appear
   * in the meantime can move the button away from the pointer.
   */
  async openDecision(): Promise<void> {
    const fields = this.pane.getByRole('combobox', { name: /(column|所在列)$/ }).first();
    const change = this.pane.getByRole('button', { name: /^(Change|更改)$/ });
    await until(true, async () => {
      if (await change.isVisible()) await change.click();
      return fields.isVisible();
    });
  }

  /** Opens the line of a segment on the page Policy or in the editor of a model, if it is closed. */
  async openTier(name: string): Promise<void> {
    const line = this.pane
      .locator('button[aria-expanded]')
      .filter({ has: this.pane.getByText(name, { exact: true }) });
    await until('true', async () => {
      if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
      return line.getAttribute('aria-expanded');
    });
  }

  /** Opens the list of what needs attention, as soon as there is one. */
  async openAttention(): Promise<void> {
    await this.pane.getByRole('button', { name: /^(Show the list|显示清单)$/ }).click();
  }

  /**
   * Chooses another question in the pane, also one of those that do not fit the sheet. Clicks again if it was not
   * chosen: rows that appear in the meantime can move it away from the pointer.
   */
  async ask(question: string): Promise<void> {
    const item = this.pane
      .getByRole('button')
      .filter({ has: this.pane.getByText(question, { exact: true }) });
    const others = this.pane.getByText(/^(Other questions: |其他问题：)\d+$/);
    await until('true', async () => {
      if (await item.isVisible()) await item.click();
      else if (await others.isVisible()) await others.click();
      return item.getAttribute('aria-current');
    });
  }

  /** Waits until the pane shows this text, in one place or more. */
  says(text: string | RegExp): Promise<void> {
    return this.pane.getByText(text).first().waitFor();
  }

  /** Segments the sample in the pane, in this way, and waits until every client has one of these tiers or none. */
  async segmentAs(way: Way, tiers: readonly string[] = sampleTiers): Promise<void> {
    await this.pane.getByRole('radio', { name: way }).check();
    await this.paneButton('Segment sheet').click();
    await this.says('have a segment and a strategy');
    await until([], () => this.notYetSegmented(way, tiers));
  }

  /**
   * Returns the cells of segments that are not written in this way, or that show neither one of these tiers nor that
   * the client has none.
   */
  private async notYetSegmented(way: Way, tiers: readonly string[]): Promise<unknown[]> {
    const { values, formulas } = await this.cells(segmentCells);
    const shown = [...tiers, 'Unclassified'];
    return values.flatMap(([value], row) => {
      const formula = formulas[row]![0];
      return inCells[way].test(String(formula)) && shown.includes(String(value)) ? [] : [[formula, value]];
    });
  }

  /** Returns the segments of the sample's clients, in the order of the rows. */
  async segments(): Promise<unknown[]> {
    return (await this.cells(segmentCells)).values.flat();
  }

  /** Waits until this zero-based row of the sample has this segment. */
  segmentIs(row: number, tier: string): Promise<void> {
    return this.shows(row, segmentColumn, tier);
  }

  /** Waits until the cell of the first sheet in this zero-based row and column shows this value. */
  shows(row: number, column: number, value: string | number): Promise<void> {
    return until(value, () => this.value(row, column));
  }

  /** Selects a cell or a range of the sheet on screen by the name box. Tries again if a file is just being opened. */
  async select(address: string): Promise<void> {
    // Not the name box of a sheet that starts or closes: Playwright would wait for that one until it is gone.
    const nameBox = this.page.locator('#spreadsheet > div:not(.starting, .closing) input').first();
    await until(address, async () => {
      await nameBox.click();
      await nameBox.fill(address);
      await nameBox.press('Enter');
      return this.selected();
    });
  }

  /**
   * Types into a cell of the sheet on screen, and waits until the text is there. Types again if it is still missing
   * after a while: the pane may have taken the focus in between.
   */
  async type(address: string, text: string): Promise<void> {
    await until(text, async () => {
      await this.select(address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
      const end = Date.now() + patience / 6;
      while ((await this.inCell(address)) !== text && Date.now() < end) await pause(50);
      return this.inCell(address);
    });
  }

  /** Returns what is in a cell of the sheet on screen, as text. */
  private inCell(address: string): Promise<string> {
    return this.page.evaluate(
      (address) =>
        String(
          window.clientTierDemo!.workbook.root.worksheets.getActiveWorksheet().getRange(address)
            .formulas[0]![0],
        ),
      address,
    );
  }

  /** Waits until the sheet of this name is on screen. */
  sheetIs(name: string): Promise<void> {
    return until(name, () =>
      this.page.evaluate(() => window.clientTierDemo!.workbook.root.worksheets.getActiveWorksheet().name),
    );
  }

  /** Returns the address of the selection, without its sheet. */
  selected(): Promise<string> {
    return this.page.evaluate(() =>
      window.clientTierDemo!.workbook.root.getSelectedRange().address.split('!').pop()!,
    );
  }

  /**
   * Returns the contents of the workbook. They are passed as JSON, because Playwright takes eight times as long for a
   * large object.
   */
  async snapshot(): Promise<IWorkbookData> {
    const json = await this.page.evaluate(() => JSON.stringify(window.clientTierDemo!.content().snapshot));
    return JSON.parse(json) as IWorkbookData;
  }

  /** Returns everything that can be seen of the workbook; it must be equal if nothing changed. */
  async whole(): Promise<WorkbookSnapshot> {
    const json = await this.page.evaluate(() => JSON.stringify(window.clientTierDemo!.workbook.snapshot()));
    return JSON.parse(json) as WorkbookSnapshot;
  }

  async sheet(): Promise<Partial<IWorksheetData>> {
    const { sheets, sheetOrder } = await this.snapshot();
    return sheets[sheetOrder[0]!]!;
  }

  /** Returns what cells of the first sheet show, and their contents. */
  private cells(address: string) {
    return this.page.evaluate((address) => {
      const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
      const { values, formulas } = sheet!.getRange(address);
      return { values, formulas };
    }, address);
  }

  /** Returns what the cell of the first sheet in this zero-based row and column shows; '' if it is blank. */
  value(row: number, column: number): Promise<string | number | boolean> {
    return this.page.evaluate(
      ([row, column]) => {
        const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
        return sheet!.getCell(row, column).values[0]![0]!;
      },
      [row, column] as const,
    );
  }

  /** Opens a file with the button Open, and waits until it is open, with a new pane. */
  openFile(name: string, bytes: Uint8Array): Promise<void> {
    return this.anotherIsOpen(() => this.chooseFile(name, bytes));
  }

  /**
   * Starts again with the sample: a new Excel, a pane without stored data, a page of this size. Takes a quarter of the
   * time that loading a new page takes.
   */
  async begin({ width = 1280, height = 800 }: DemoOptions = {}): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.forget();
    await this.anotherIsOpen(() => this.button(/^(Sample customers|示例客户)$/).click());
    await this.pane.locator('button').first().waitFor();
  }

  /** Forgets what the pane has stored in this browser. */
  forget(): Promise<void> {
    return this.page.evaluate(() => localStorage.clear());
  }

  /** Does something that opens a workbook, and waits until a different workbook is open. */
  private async anotherIsOpen(open: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluateHandle(() => window.clientTierDemo);
    await open();
    await until(true, () => this.page.evaluate((before) => window.clientTierDemo !== before, before));
    await before.dispose();
  }

  /** Chooses a file with the button Open; the demo may refuse it. */
  async chooseFile(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button(/^(Open|打开)…$/).click(),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** Opens a list from a .csv file of these rows, and selects its first client. */
  async openList(name: string, rows: readonly string[]): Promise<void> {
    await this.openFile(name, new TextEncoder().encode(`${rows.join('\n')}\n`));
    await this.page.getByText(name).waitFor();
    await this.select('A2');
  }

  /** Returns the .xlsx file that Save makes, which must be valid. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('Save as .xlsx').click(),
    ]);
    const bytes = await readFile(await download.path());
    await validWorkbook(bytes);
    return { name: download.suggestedFilename(), bytes };
  }

  /** Takes a screenshot if screenshots are asked for: they take a fifth of the time. */
  async screenshot(name: string): Promise<void> {
    if (!takesScreenshots) return;
    await this.page.screenshot({ path: `test-results/demo/${name}.png` });
  }

  /** Leaves the page to another file of tests. */
  leave(): void {
    this.page.removeAllListeners();
  }

  /** Closes the page. A file that is then still being loaded is not an error. */
  async close(): Promise<void> {
    this.page.removeAllListeners();
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.page.close();
  }
}
