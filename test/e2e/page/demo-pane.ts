import type { FrameLocator } from 'playwright-core';
import { counts as english } from '../../../src/taskpane/words/en/counts';
import { counts as chinese } from '../../../src/taskpane/words/zh/counts';
import { DemoWorkbook } from './demo-workbook';
import { until } from './until';

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

/** The pane on the demo's page, beside its workbook: what a user does and reads there. */
export class DemoPane extends DemoWorkbook {
  get pane(): FrameLocator {
    return this.page.frameLocator('#task-pane iframe');
  }

  paneButton(name: string) {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /**
   * Clicks a button of the pane once the clients are counted. Clicks again, as a user would, if the button did not get
   * the click: what appears with the counts can move or disable a button between press and release.
   */
  async press(name: string): Promise<void> {
    const button = this.pane
      .locator('body')
      .filter({ hasNotText: english.counting })
      .filter({ hasNotText: chinese.counting })
      .getByRole('button', { name, exact: true });
    await until(true, async () => {
      const seen = await button.evaluateHandle((element) => {
        const seen = { isClicked: false };
        const note = () => (seen.isClicked = element.getAttribute('aria-disabled') !== 'true');
        element.addEventListener('click', note, { once: true, capture: true });
        return seen;
      });
      await button.click();
      return seen.evaluate(({ isClicked }) => isClicked);
    });
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
    await this.press('Segment sheet');
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
}
