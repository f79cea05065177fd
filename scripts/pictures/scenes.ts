import type { PicturedDemo } from './pictured-demo';

/** What a manager can do, by the name of its picture. Each scene begins where the one before it ended. */
export const scenes: Readonly<Record<string, (demo: PicturedDemo) => Promise<void>>> = {
  async segments(demo) {
    const { words } = demo;
    await demo.clickUntil(words.segment, words.summary);
    await demo.scrollTo(/312 /);
  },
  async 'cut-offs'(demo) {
    await demo.button(demo.words.change).click();
    await demo.scrollTo(demo.words.howDecided);
  },
  async client(demo) {
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
  async policy(demo) {
    await demo.page.getByText('Customers', { exact: true }).click();
    await demo.button(demo.words.policy).click();
    await demo.pane.locator('button[aria-expanded]').first().waitFor();
  },
  async movement(demo) {
    const { words } = demo;
    await demo.page.locator('#orders').click();
    await demo.clickUntil(words.addUp, words.make);
    await demo.clickUntil(words.make, words.compare);
    await demo.clickUntil(words.compare, words.removeComparison);
    await demo.select('A1');
  },
};
