import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { validWorkbook } from '../../simulator/xlsx/valid-workbook';
import { isThorough } from '../../excel/faults/thoroughness';
import { DemoPane } from './demo-pane';
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

/** The address that the browser requests for the demo over https. The test itself answers the requests. */
const secureAddress = 'https://clienttier.test/';

/** The demo's page in a browser, with the errors that occur in it. */
export class DemoPage extends DemoPane {
  /** Uncaught errors, errors on the console, missing files, and requests to other addresses. */
  readonly wrong: string[] = [];

  private constructor(
    page: Page,
    private readonly origin: string,
  ) {
    super(page);
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

  button(name: string | RegExp) {
    return this.page.getByRole('banner').getByRole('button', { name });
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
