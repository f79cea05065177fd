import type { PicturedDemo } from './pictured-demo';

/** What a manager can do, by the name of its picture. Each scene begins where the one before it ended. */
export const scenes: Readonly<Record<string, (demo: PicturedDemo) => Promise<void>>> = {
  async formula(demo) {
    const rows = Array.from({ length: 12 }, (_, index) => index + 2);
    await demo.type(
      Object.fromEntries(rows.map((row) => [`H${row}`, `=CLIENT_TIER(B${row}, C${row}, 10000, 60)`])),
    );
    await demo.select('H2');
  },
  async segments(demo) {
    await demo.select('H2:H13');
    await demo.page.keyboard.press('Delete');
    await demo.select('A1');
    const { words } = demo;
    await demo.clickUntil(words.segment, words.summary);
    await demo.scrollTo(/312 /);
  },
  async 'cut-offs'(demo) {
    await demo.button(demo.words.change).click();
    await demo.scrollTo(demo.words.howDecided);
  },
  async room(demo) {
    const { pane, words } = demo;
    await demo.button(words.setLimits).click();
    await pane.getByLabel(words.mostOfBest).fill('50');
    await pane.getByLabel(words.takerOfBest).selectOption(words.othersToNext);
    await demo.scrollTo(words.room);
  },
  async client(demo) {
    await demo.pane.getByLabel(demo.words.mostOfBest).fill('');
    await demo.button(demo.words.closeLimits).click();
    await demo.select('B4');
    await demo.scrollTo(demo.words.thisClient);
  },
  async summary(demo) {
    const { words } = demo;
    await demo.clickUntil(words.summary, words.removeSummary);
    await demo.select('A1');
  },
  async care(demo) {
    const { words } = demo;
    await demo.choose(words.owner);
    await demo.choose(words.lastContact);
    await demo.clickUntil(words.care, words.removeCare);
    await demo.select('A1');
  },
  async 'service-levels'(demo) {
    const { words } = demo;
    await demo.showCustomers();
    await demo.clickUntil(words.levels, words.removeLevels);
    await demo.type({
      B7: '800',
      B10: '3',
      C10: '1.5',
      D10: '4 h',
      E10: '5%',
      B11: '2',
      C11: '1',
      D11: '24 h',
    });
    await demo.type({ B12: '1', C12: '1', D12: '24 h', B13: '0', C13: '0.5', D13: '48 h' });
    await demo.select('A1');
    await demo.scrollTo(words.levels);
  },
  async policy(demo) {
    await demo.showCustomers();
    await demo.button(demo.words.policy).click();
    await demo.pane.locator('button[aria-expanded]').first().waitFor();
  },
  async 'by-hand'(demo) {
    const { words } = demo;
    await demo.button(words.segmentPage).click();
    await demo.type({ I3: words.best });
    await demo.button(words.later).waitFor();
    await demo.select('I3');
    await demo.scrollTo(words.byHand);
  },
  async 'two-models'(demo) {
    const { words } = demo;
    await demo.button(words.later).click();
    await demo.ask(words.abc);
    await demo.clickUntil(words.segment, words.twoModels);
    await demo.clickUntil(words.twoModels, words.removeTwoModels);
    await demo.select('A1');
  },
  async orders(demo) {
    await demo.page.locator('#orders').click();
    await demo.button(demo.words.addUp).waitFor();
    await demo.scrollTo(demo.words.looksLikeOrders);
  },
  async movement(demo) {
    const { words } = demo;
    await demo.clickUntil(words.addUp, words.make);
    await demo.clickUntil(words.make, words.compare);
    await demo.clickUntil(words.compare, words.removeComparison);
    await demo.select('A1');
  },
};
