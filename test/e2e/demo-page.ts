import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import { validWorkbook } from '../simulator/xlsx/valid-workbook';
import { patience, until } from './until';

export interface DemoOptions {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** Over https, where Excel on the web is played; otherwise over http, as Excel on Windows. */
  readonly https?: boolean;
}

/** Of the sample, once it is segmented; from 0. */
export const segmentColumn = 8;
const segmentCells = 'I2:I313';

/** The ways to write by their names in the pane, each with what is then in a cell of the segments. */
const inCells = {
  Values: /^[^=]/,
  'Live formulas': /^=.*CLIENT_/,
  'Portable formulas': /^=(?!.*CLIENT_)/,
} as const;
export type Way = keyof typeof inCells;
export const ways = Object.keys(inCells) as Way[];

/** Of Sales and loyalty, by which the sample is segmented. */
const sampleTiers = ['Treasure', 'Rising star', 'High-risk', 'Phase out'];

/** Where the demo seems to be when it is looked at over https: answered by the test itself. */
const secureAddress = 'https://clienttier.test/';

/** The demo page as somebody at a browser meets it, with what went wrong meanwhile. */
export class DemoPage {
  /** Uncaught errors, errors on the console, files that were not there, and requests to anywhere else. */
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

  /** Resolves when the sheet is on screen and the pane can be used. */
  static async open(
    browser: Browser,
    { locale = 'en-US', width = 1280, height = 800, https = false }: DemoOptions = {},
  ) {
    const served = process.env.CLIENTTIER_DEMO_URL;
    if (!served) throw new Error('CLIENTTIER_DEMO_URL is not set: see test/setup/browser-global-setup.ts');
    const page = await browser.newPage({ locale, viewport: { width, height } });
    page.setDefaultTimeout(patience);
    const address = https ? secureAddress : served;
    await page.route(`${secureAddress}**`, async (route) => {
      const url = route.request().url().replace(secureAddress, served);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const demo = new DemoPage(page, new URL(address).origin);
    await page.goto(address);
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
   * Opens the columns and cut-offs in the pane, if they are closed. Clicks again if they do not open: rows that come
   * meanwhile move the button from under the click.
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
   * Asks another question in the pane, which may be among those that do not fit the sheet. Clicks again if it is not
   * the present one then: rows that come meanwhile move it from under the click.
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

  /** Waits until the pane says this, in one place or in two. */
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

  /** The cells of segments that are not in this way, or show neither one of these tiers nor that there is none. */
  private async notYetSegmented(way: Way, tiers: readonly string[]): Promise<unknown[]> {
    const { values, formulas } = await this.cells(segmentCells);
    const shown = [...tiers, 'Unclassified'];
    return values.flatMap(([value], row) => {
      const formula = formulas[row]![0];
      return inCells[way].test(String(formula)) && shown.includes(String(value)) ? [] : [[formula, value]];
    });
  }

  /** The segments of the sample's clients, in their order. */
  async segments(): Promise<unknown[]> {
    return (await this.cells(segmentCells)).values.flat();
  }

  /** Waits until the segment of the sample in this row, from 0, is this one. */
  segmentIs(row: number, tier: string): Promise<void> {
    return this.shows(row, segmentColumn, tier);
  }

  /** Waits until a cell of the first sheet, by row and column from 0, shows this. */
  shows(row: number, column: number, value: string | number): Promise<void> {
    return until(value, () => this.value(row, column));
  }

  /** Goes to a cell or a range of the sheet on screen by the name box, as one does; again if a file just opens. */
  async select(address: string): Promise<void> {
    // Not the name box of a sheet that starts or closes, to which Playwright would hold until it is gone.
    const nameBox = this.page.locator('#spreadsheet > div:not(.starting, .closing) input').first();
    await until(address, async () => {
      await nameBox.click();
      await nameBox.fill(address);
      await nameBox.press('Enter');
      return this.selected();
    });
  }

  /**
   * Types into a cell of the sheet on screen, and waits until it is there. Types again if it is not there after a while:
   * the pane may have taken the focus in between.
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

  /** The address of what is selected, without its sheet. */
  selected(): Promise<string> {
    return this.page.evaluate(() =>
      window.clientTierDemo!.workbook.root.getSelectedRange().address.split('!').pop()!,
    );
  }

  /** What the workbook holds. Comes as JSON: Playwright takes eight times as long to hand over a large object. */
  async snapshot(): Promise<IWorkbookData> {
    const json = await this.page.evaluate(() => JSON.stringify(window.clientTierDemo!.content().snapshot));
    return JSON.parse(json) as IWorkbookData;
  }

  /** Everything that can be seen of the workbook: what must be equal if nothing changed. */
  async whole(): Promise<WorkbookSnapshot> {
    const json = await this.page.evaluate(() => JSON.stringify(window.clientTierDemo!.workbook.snapshot()));
    return JSON.parse(json) as WorkbookSnapshot;
  }

  async sheet(): Promise<Partial<IWorksheetData>> {
    const { sheets, sheetOrder } = await this.snapshot();
    return sheets[sheetOrder[0]!]!;
  }

  /** What cells of the first sheet show, and what is in them. */
  private cells(address: string) {
    return this.page.evaluate((address) => {
      const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
      const { values, formulas } = sheet!.getRange(address);
      return { values, formulas };
    }, address);
  }

  /** What a cell of the first sheet shows, by row and column from 0; '' where it is blank. */
  value(row: number, column: number): Promise<string | number | boolean> {
    return this.page.evaluate(
      ([row, column]) => {
        const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
        return sheet!.getCell(row, column).values[0]![0]!;
      },
      [row, column] as const,
    );
  }

  /** Opens a file under Open, and waits until it is there, with a pane of its own. */
  openFile(name: string, bytes: Uint8Array): Promise<void> {
    return this.anotherIsOpen(() => this.chooseFile(name, bytes));
  }

  /**
   * Begins again with the sample: another Excel, a pane that remembers nothing, a page of this size. Takes a quarter of
   * the time of a page that is loaded anew.
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

  /** Does what opens a workbook, and waits until one is open that was not before. */
  private async anotherIsOpen(open: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluateHandle(() => window.clientTierDemo);
    await open();
    await until(true, () => this.page.evaluate((before) => window.clientTierDemo !== before, before));
    await before.dispose();
  }

  /** Chooses a file under Open, which may be refused. */
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

  /** The .xlsx file that comes of Save, which must be valid. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('Save as .xlsx').click(),
    ]);
    const bytes = await readFile(await download.path());
    await validWorkbook(bytes);
    return { name: download.suggestedFilename(), bytes };
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/demo/${name}.png` });
  }

  /** Closes the page. A file that it is still loading then, and does not get, is no fault. */
  async close(): Promise<void> {
    this.page.removeAllListeners();
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.page.close();
  }
}
