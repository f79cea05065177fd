import { expect, test } from '@jest/globals';
import { patience, until } from '../until';

/** Opens a page and everything it asks for at once, with what went wrong: uncaught errors, files not there. */
async function open(address: string) {
  const page = await (await lent.browser()).newPage();
  page.setDefaultTimeout(patience);
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(address, process.env.CLIENTTIER_DEMO_URL).href);
  return { page, wrong };
}

test.each(['help.html', 'privacy.html', 'terms.html'])('%s can be read', async (address) => {
  const { page, wrong } = await open(address);
  const heading = page.locator('h1:visible');
  await heading.waitFor();
  expect(await heading.innerText()).not.toBe('');
  expect(wrong).toEqual([]);
});

test('the page of the pane loads, with office.js, from the add-in’s own address', async () => {
  const { page, wrong } = await open('taskpane.html');
  await until('function', () => page.evaluate<string>('typeof Office.onReady'));
  expect(wrong).toEqual([]);
});
