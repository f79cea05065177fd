import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/open-browser';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** What went wrong while the page loaded: uncaught errors, and files that were not there. */
async function open(address: string) {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(address, process.env.CLIENTTIER_DEMO_URL).href, { waitUntil: 'networkidle' });
  return { page, wrong };
}

test.each(['help.html', 'privacy.html'])('%s can be read', async (address) => {
  const { page, wrong } = await open(address);
  expect(await page.locator('h1:visible').count()).toBe(1);
  expect(await page.locator('h1:visible').innerText()).not.toBe('');
  expect(wrong).toEqual([]);
});

test('the page of the pane loads, with office.js, from the add-in’s own address', async () => {
  const { page, wrong } = await open('taskpane.html');
  expect(await page.evaluate('typeof Office.onReady')).toBe('function');
  expect(wrong).toEqual([]);
});
