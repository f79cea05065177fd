import { readFile } from 'node:fs/promises';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';

export interface DemoOptions {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** Over https, where Excel on the web is played; else over http, where it is Excel on Windows. */
  readonly https?: boolean;
}

/** Of the sample, once it is segmented; from 0. */
export const segmentColumn = 7;

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
    page.on('pageerror', (error) => this.wrong.push(error.message));
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
    page.setDefaultTimeout(15_000);
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

  button(name: string) {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  paneButton(name: string) {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** Segments the sample in the pane, as the way to write with this name says. */
  async segmentAs(way: string): Promise<void> {
    await this.pane.getByRole('radio', { name: way }).check();
    await this.paneButton('Segment sheet').click();
    await this.pane.getByText('have a segment and a strategy').waitFor();
  }

  /** Waits until the segment of the sample in this row, from 0, is this one. */
  async segmentIs(row: number, tier: string): Promise<void> {
    await this.page.waitForFunction(
      ([row, column, tier]) => {
        const { snapshot } = window.clientTierDemo!.content();
        return snapshot.sheets[snapshot.sheetOrder[0]!]?.cellData?.[row]?.[column]?.v === tier;
      },
      [row, segmentColumn, tier] as const,
    );
  }

  /** Goes to a cell by the name box, as one does. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator('#spreadsheet input').first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
  }

  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the workbook holds. */
  snapshot(): Promise<IWorkbookData> {
    return this.page.evaluate(() => window.clientTierDemo!.content().snapshot);
  }

  /** Everything that can be seen of the workbook: what must be equal if nothing changed. */
  whole(): Promise<WorkbookSnapshot> {
    return this.page.evaluate(() => window.clientTierDemo!.workbook.snapshot());
  }

  async sheet(): Promise<Partial<IWorksheetData>> {
    const { sheets, sheetOrder } = await this.snapshot();
    return sheets[sheetOrder[0]!]!;
  }

  /** A cell's value by row and column from 0; undefined where it is blank. */
  async value(row: number, column: number): Promise<ICellData['v']> {
    return (await this.sheet()).cellData?.[row]?.[column]?.v ?? undefined;
  }

  /** Waits until the cell shows something for good. */
  async settledValue(row: number, column: number): Promise<ICellData['v']> {
    await this.page.waitForFunction(
      ([r, c]) => {
        const { snapshot } = window.clientTierDemo!.content();
        const value = snapshot.sheets[snapshot.sheetOrder[0]!]?.cellData?.[r!]?.[c!]?.v;
        return value !== undefined && value !== null && value !== '#BUSY!';
      },
      [row, column],
    );
    return this.value(row, column);
  }

  /** Chooses a file under Open. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button('Open…').click(),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** The .xlsx file that comes of Save. */
  async save(): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('Save as .xlsx').click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/demo/${name}.png` });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
