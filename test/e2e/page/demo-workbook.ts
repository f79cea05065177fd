import { setTimeout as pause } from 'node:timers/promises';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { patience, until } from './until';

/** The workbook on the demo's page: what a user does and sees in its sheets. */
export class DemoWorkbook {
  constructor(readonly page: Page) {}

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
  protected cells(address: string) {
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

  /** Waits until the cell of the first sheet in this zero-based row and column shows this value. */
  shows(row: number, column: number, value: string | number): Promise<void> {
    return until(value, () => this.value(row, column));
  }
}
