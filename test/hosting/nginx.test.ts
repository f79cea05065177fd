import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../../scripts/browser/open-browser';
import { until } from '../e2e/page/until';
import { startNginx } from './start-nginx';

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-hosting-'));
const built = path.join(folder, 'dist');

/** The address at which the browser seems to load the server's pages. */
const inNetwork = 'https://addin.example.com/tier';
let address: string;
let endNginx: () => Promise<void>;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const port = await freePort();
  address = `https://localhost:${port}/tier`;
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--output-path', built];
  await promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ADDIN_URL: address },
  });
  endNginx = await startNginx(built, port, path.join(folder, 'nginx'));
  browser = await openBrowser();
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  // Browsers keep pages of the network out of this machine: the add-in has to be in the network too.
  await context.route(`${inNetwork}/**`, async (route) => {
    const url = route.request().url().replace(inNetwork, address);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
  await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) =>
    route.fulfill({
      path: path.join(officeJs, new URL(route.request().url()).pathname.split('/hosted/')[1]!),
    }),
  );
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await endNginx?.();
  rmSync(folder, { recursive: true });
});

/** Returns a port that is not in use. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const ask = (file: string, headers: Record<string, string> = {}) =>
  context.request.get(`${address}/${file}`, { headers });

async function headersOf(file: string): Promise<Record<string, string>> {
  const response = await ask(file);
  expect([file, response.status()]).toEqual([file, 200]);
  return response.headers();
}

/** Returns the path of one of the scripts in `chunks`. The lists below are groups of the other files. */
const chunk = () => `chunks/${readdirSync(path.join(built, 'chunks')).find((name) => name.endsWith('.js'))!}`;
const pages = ['taskpane.html', 'help.html', 'privacy.html'];
const descriptions = ['functions.json', 'functions.zh.json'];
const others = ['taskpane.js', 'page.css', 'manifest.xml', 'licences.txt', 'assets/icon-32.png'];

test('every file is sent with its type, which the browser is told not to guess', async () => {
  const types: Record<string, string> = {
    'taskpane.html': 'text/html',
    'taskpane.js': 'application/javascript',
    [chunk()]: 'application/javascript',
    'page.css': 'text/css',
    'functions.zh.json': 'application/json',
    'manifest.xml': 'text/xml',
    'assets/icon-32.png': 'image/png',
  };
  for (const [file, type] of Object.entries(types))
    expect(await headersOf(file)).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
    });
});

test('scripts with a hash in their name are kept for a year; pages, manifest and the rest are asked for again', async () => {
  expect((await headersOf(chunk()))['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const file of [...pages, ...descriptions, 'taskpane.js', 'manifest.xml'])
    expect([file, (await headersOf(file))['cache-control']]).toEqual([file, 'no-cache']);
  const { etag } = await headersOf('taskpane.js');
  expect((await ask('taskpane.js', { 'If-None-Match': etag! })).status()).toBe(304);
});

test('icons come without a word about keeping them, or Office would show others', async () => {
  expect(await headersOf('assets/icon-80.png')).not.toHaveProperty('cache-control');
});

test('a script that is not there is not remembered as missing', async () => {
  const response = await ask('chunks/1.abc.js');
  expect(response.status()).toBe(404);
  expect(response.headers()).not.toHaveProperty('cache-control');
});

test('other pages may read the description of the functions, and nothing else', async () => {
  for (const file of descriptions) expect((await headersOf(file))['access-control-allow-origin']).toBe('*');
  for (const file of [...pages, ...others, chunk()])
    expect(await headersOf(file)).not.toHaveProperty('access-control-allow-origin');
});

test('what is only for setting up a server is not served', async () => {
  for (const file of ['nginx.conf', 'staticwebapp.config.json']) expect((await ask(file)).status()).toBe(404);
});

test.each(pages)('%s opens, and breaks neither its own policy nor that of the server', async (file) => {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${inNetwork}/${file}`);
  // Once this shows, office.js and all scripts of the pane have been loaded; outside of Excel nothing more appears.
  const end =
    file === 'taskpane.html'
      ? page.getByText('A part of ClientTier could not be loaded')
      : page.locator('h1');
  await end.first().waitFor();
  expect(wrong).toEqual([]);
  await page.close();
});

test.each([
  ['https://contoso.sharepoint.com/', 'taskpane.html', true],
  ['https://euc-excel.officeapps.live.com/', 'taskpane.html', true],
  ['https://excel.cloud.microsoft/', 'taskpane.html', true],
  ['https://clickjacking.example/', 'taskpane.html', false],
  ['https://officeapps.live.com.clickjacking.example/', 'taskpane.html', false],
  ['https://contoso.sharepoint.com/', 'privacy.html', false],
])('within a page of %s, %s is shown: %s', async (around, file, shown) => {
  const page = await context.newPage();
  const body = `<iframe src="${inNetwork}/${file}"></iframe>`;
  await page.route(around, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(around);
  const refused = 'chrome-error://chromewebdata/';
  await until(shown ? `${inNetwork}/${file}` : refused, async () => page.frames()[1]!.url());
  await page.close();
});

test('the headers say no less than the pages themselves, which hold where a server sets none', async () => {
  for (const file of pages) {
    const own = /content="(default-src [^"]*)"/.exec(readFileSync(path.join(built, file), 'utf8'))![1];
    const sent = (await headersOf(file))['content-security-policy']!;
    expect(sent.slice(0, sent.indexOf('; frame-ancestors '))).toBe(own);
  }
});
