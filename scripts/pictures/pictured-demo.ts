import type { Browser, FrameLocator, Page } from 'playwright-core';
import { words as ofCare } from '../../src/care/words/languages';
import { traits, type Language } from '../../src/classifier/language';
import { abc } from '../../src/classifier/models/abc';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { words as ofMovement } from '../../src/movement/words/languages';
import { words as ofOverrides } from '../../src/overrides/words/languages';
import { words as ofService } from '../../src/service/words/languages';
import { words as ofSummary } from '../../src/summary/words/languages';
import { words as pane } from '../../src/taskpane/words/languages';

/** What the buttons are called in a language; one that is not there ends the run with its name. */
function wordsIn(language: Language) {
  const { colon } = traits[language];
  const [ofPane, care, summary] = [pane[language].pane, ofCare[language].pane, ofSummary[language].pane];
  const { caps } = ofPane;
  const [best, next] = salesLoyalty.tiers.map(({ name }) => name[language]) as [string, string];
  return {
    segment: ofPane.actions.segment,
    policy: ofPane.pages.policy,
    change: ofPane.decided.change,
    howDecided: ofPane.decided.heading,
    thisClient: ofPane.client.heading(''),
    segmentPage: ofPane.pages.segment,
    setLimits: caps.change,
    closeLimits: caps.close,
    room: caps.heading,
    best,
    mostOfBest: caps.most(best),
    takerOfBest: caps.taker(best),
    othersToNext: caps.others(next),
    later: ofOverrides[language].pane.later,
    byHand: ofOverrides[language].pane.heading,
    levels: ofService[language].pane.make,
    removeLevels: ofService[language].pane.remove,
    abc: abc.name[language],
    otherQuestions: ofPane.questions.others({ value: 0, shown: '' }),
    twoModels: ofSummary[language].paneOfTwoModels.make,
    removeTwoModels: ofSummary[language].paneOfTwoModels.remove,
    looksLikeOrders: ofPane.orders.heading,
    addUp: ofPane.orders.look,
    make: ofPane.orders.make,
    summary: summary.make,
    removeSummary: summary.remove,
    owner: `${care.owner}${colon}Manager`,
    lastContact: `${care.contact}${colon}Last order`,
    care: care.make,
    removeCare: care.remove,
    compare: ofMovement[language].pane.make,
    removeComparison: ofMovement[language].pane.remove,
  };
}

/** The size that Microsoft's store asks for, in pixels. */
const size = { width: 1366, height: 768 };

/** The demo page in a language, as it is driven for pictures. */
export class PicturedDemo {
  private constructor(
    readonly page: Page,
    readonly words: ReturnType<typeof wordsIn>,
  ) {}

  static async open(browser: Browser, address: string, language: Language): Promise<PicturedDemo> {
    const words = wordsIn(language);
    const page = await browser.newPage({ locale: traits[language].locale, viewport: size });
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    const demo = new PicturedDemo(page, words);
    await demo.button(words.segment).waitFor();
    await page.locator('#close-hint').click();
    return demo;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#task-pane iframe');
  }

  /** A button in the pane; if there are several of this name, the first. */
  button(name: string) {
    return this.pane.getByRole('button', { name, exact: true }).first();
  }

  /** Clicks a button in the pane, and waits until another one is there. */
  async clickUntil(name: string, there: string): Promise<void> {
    await this.button(name).click();
    await this.button(there).waitFor();
  }

  /** Chooses a column of the sample from a list in the pane: `Owner: Manager`. */
  async choose(option: string): Promise<void> {
    await this.pane.getByRole('combobox').filter({ hasText: option }).selectOption({ label: option });
  }

  /** Chooses another question, also one of those that do not fit the sheet. */
  async ask(question: string): Promise<void> {
    const item = this.pane
      .getByRole('button')
      .filter({ has: this.pane.getByText(question, { exact: true }) });
    if (!(await item.isVisible())) await this.pane.getByText(this.words.otherQuestions).first().click();
    await item.click();
  }

  /** Shows the sample's sheet of customers again. */
  async showCustomers(): Promise<void> {
    await this.page.locator('#spreadsheet').getByText('Customers', { exact: true }).last().click();
    await this.select('A1');
  }

  /** Types texts into cells of the sheet on screen, by their addresses. */
  async type(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [address, text] of Object.entries(texts)) {
      await this.select(address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Goes to a cell by the name box. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator('#spreadsheet > div:not(.starting, .closing) input').first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
  }

  /** Scrolls the pane until this is at its top, or the pane at its end. */
  async scrollTo(text: string | RegExp): Promise<void> {
    const found = this.pane.getByText(text).first();
    await found.waitFor();
    await found.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }

  /** Saves what is on the screen, once it has stood still for a moment. */
  async picture(file: string): Promise<void> {
    await this.page.mouse.move(1200, 60);
    await this.page.waitForTimeout(1_500);
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }
}
