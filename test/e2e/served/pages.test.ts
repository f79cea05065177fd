import { expect, test } from '@jest/globals';
import { patience, until } from '../page/until';

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

test('the page of the pane says what to do where Office shows it in Internet Explorer, and nowhere else', async () => {
  const { page } = await open('taskpane.html');
  const advice = page.getByText('Update Office, or open the workbook in Excel on the web');
  await advice.waitFor({ state: 'hidden' });
  // Internet Explorer skips what is in @supports, and runs no script that replaces the text.
  await page.route('**/*.js', (route) => route.abort());
  await page.route('**/taskpane.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('@supports', '@unknown') });
  });
  await page.reload();
  await advice.waitFor({ state: 'visible' });
});
