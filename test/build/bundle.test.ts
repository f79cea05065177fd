/** @jest-environment jsdom */
/* eslint-disable max-lines -- one add-in, built once for all of these tests */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { argumentsIn } from '../../src/functions/catalogue/typed-formula';
import { addresses, parseManifest } from './manifest/manifest-document';
import { openPaneInSteps, openShippedPage } from './shipped-page';
import type { Weight } from './weigh-script';
import { exampleOf } from '../../src/functions/catalogue/examples';

const root = path.join(__dirname, '../..');
const address = 'https://addin.example.com/tier';
const output = mkdtempSync(path.join(tmpdir(), 'clienttier-'));

const read = (file: string) => readFileSync(path.join(output, file), 'utf8');
const scripts = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

beforeAll(async () => {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const build = promisify(execFile)(
    process.execPath,
    [webpack, '--mode', 'production', '--env', 'quick', '--output-path', output],
    {
      cwd: root,
      env: { ...process.env, ADDIN_URL: address },
    },
  );
  await build.catch(({ stdout, stderr }) => {
    throw new Error(`The add-in could not be built:\n${stdout}${stderr}`);
  });
}, 300_000);

afterAll(() => rmSync(output, { recursive: true }));

test('what is shipped holds nothing of the simulated Excel, of its spreadsheet or of the demo', () => {
  // Words that the simulated Excel always contains; without them this test could not fail.
  const marks = ['univer.', 'simulated excel'];
  const simulator = readFileSync(
    path.join(root, 'src/simulator/wire/objects/host-object.ts'),
    'utf8',
  ).toLowerCase();
  expect(simulator).toContain('simulated excel');

  const leaks = scripts().flatMap((file) => marks.filter((mark) => read(file).toLowerCase().includes(mark)));
  expect(scripts()).not.toEqual([]);
  expect(leaks).toEqual([]);
});

test('every file that the manifest refers to is there', () => {
  const files = addresses(parseManifest(read('manifest.xml'))).map((url) => url.slice(address.length + 1));
  expect(files).toEqual(
    expect.arrayContaining(['taskpane.html', 'functions.json', 'functions.zh.json', 'help.html']),
  );
  expect(files.filter((file) => !existsSync(path.join(output, file)))).toEqual([]);
  for (const page of ['privacy.html', 'terms.html']) expect(existsSync(path.join(output, page))).toBe(true);
});

test('the version in the manifest is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
});

test('the page takes office.js from Microsoft, then the functions, and the pane only after them', () => {
  const page = new DOMParser().parseFromString(read('taskpane.html'), 'text/html');
  const sources = [...page.scripts].map((script) => script.getAttribute('src')?.replace(/\?.*/, ''));
  expect(sources).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'taskpane.js']);

  const allowed = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  // On a server that office.js does not know, it opens a page of its own address in a frame and asks it whether to
  // trust the server.
  expect(allowed).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(allowed).toContain("frame-src 'self' https://appsforoffice.microsoft.com;");

  const functions = read('taskpane.js');
  expect(functions).toContain('CLIENT_TIER');
  // The words of headers are loaded with the pane: no formula waits for them.
  expect(functions).not.toContain('umsatzsteuer');

  const react = 'react.element';
  expect(functions).not.toContain(react);
  expect(scripts().some((file) => read(file).includes(react))).toBe(true);
});

test('formulas wait for little: the rules, and what each model adds, are small', async () => {
  const weigher = ['--import', 'tsx', path.join(__dirname, 'weigh-script.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, weigher, { cwd: root });
  const { rules, models } = JSON.parse(stdout) as Weight;
  // The code that reads numbers and dates and decides the tiers, and the names of the tiers.
  expect(rules).toBeLessThan(52_000);
  // In bytes: a Chinese character has three.
  const { names, ...each } = models;
  expect(names).toBeLessThan(300 * catalogue.length);
  expect(Object.entries(each).filter(([, bytes]) => bytes > 3_500)).toEqual([]);
  // The shipped script is built by another tool. It must not contain anything else.
  const all = Object.values(models).reduce((sum, bytes) => sum + bytes, rules);
  expect(Object.keys(models).length).toBeGreaterThan(18);
  expect(read('taskpane.js').length).toBeLessThan(1.15 * all);
  // What comes over the network: 40 KB, with room for ten more models of the usual size, compressed as the others are.
  const first = gzipSync(read('taskpane.js')).length;
  const usual = (all - rules) / catalogue.length;
  const tenMore = 10 * usual * (first / read('taskpane.js').length);
  expect(first + tenMore).toBeLessThan(40 * 1024);
});

describe('the script that comes first', () => {
  test.each(catalogue)(
    'answers the example of $functionName by itself, unless it has dates that are typed as texts',
    async ({ id, functionName, tiers }) => {
      const example = exampleOf({ id });
      const { functions, requested, answerRequests } = openShippedPage(read);
      const answers = functions.get(functionName)!(...argumentsIn(/\((.*)\)$/s.exec(example.formula)![1]!));
      const names = example.tiers.map((tier) => tiers.find(({ id }) => id === tier)!.name.en);
      const hasTypedDates = /"\d/.test(example.formula);
      expect(requested.length > 0).toBe(hasTypedDates);
      if (hasTypedDates) answerRequests(true);
      else expect(Array.isArray(answers)).toBe(true);
      expect(((await answers) as string[][]).flat()).toEqual(names);
    },
  );

  test('answers over words and blanks by itself', () => {
    const { functions, requested } = openShippedPage(read);
    const answer = (id: string, ...given: unknown[][]) =>
      functions.get(id)!(...given.map((cells) => cells.map((cell) => [cell])));
    const answers = [
      answer('CLIENT_TIER', [12_000, '', 'high'], ['low', '', 'n/a'], [10_000], [3]),
      answer('CLIENT_NATURE', ['Government', 'Ltd', '公司']),
    ];
    expect(answers).toEqual([
      [['High-risk'], [''], ['Unclassified']],
      [['Government'], ['Company'], ['Company']],
    ]);
    expect(requested).toEqual([]);
  });

  test('loads what a formula lacks, and then answers it', async () => {
    const { functions, requested, answerRequests } = openShippedPage(read);
    const strategy = functions.get('CLIENT_STRATEGY')!([['Treasure']]);
    const typed = functions.get('CLIENT_TIER')!([['$1,200.50']], [['5']], [[1_000]], [['3']]);
    const month = functions.get('CLIENT_PROCESS')!([['1 March 2026']], null, null, [['2 Mar 2026']]);
    const deal = functions.get('CLIENT_DEAL')!(
      [['negócio fechado']],
      [[1200]],
      [[1]],
      [[100]],
      [[250]],
      [[1000]],
    );
    const channel = functions.get('CLIENT_NATURE')!([['Ltd']], null, null, [['Händler']]);
    const fault = expect(functions.get('CLIENT_TIER')!([[1]], [[1]])).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/from one client/),
    });
    expect(requested).not.toEqual([]);
    answerRequests(true);
    expect(await strategy).toEqual([[expect.stringMatching(/^Protect and reward/)]]);
    expect(await typed).toEqual([['Treasure']]);
    expect(await month).toEqual([['Ongoing']]);
    expect(await deal).toEqual([['VIP']]);
    expect(await channel).toEqual([['Business partner']]);
    await fault;
    // From then on nothing is a promise.
    expect(functions.get('CLIENT_COLOR')!([['Treasure']])).toEqual([[expect.stringMatching(/^#/)]]);
  });

  test('says that ClientTier could not be loaded, and tries again with the next formula', async () => {
    const { functions, answerRequests } = openShippedPage(read);
    answerRequests(false);
    const called = functions.get('CLIENT_STRATEGY')!;
    const message = expect.stringMatching(/could not be loaded/);
    await expect(called([['Treasure']])).rejects.toMatchObject({ code: '#N/A', message });
    answerRequests(true);
    expect(await called([['Treasure']])).toEqual([[expect.stringMatching(/^Protect and reward/)]]);
  });
});

describe('the pane', () => {
  const isOnScreen = (names: readonly string[]) => names.includes('Policy');
  // Without Excel no customers are found; what follows looks for them.
  const looksForCustomers = (names: readonly string[]) => names.includes('Look again');

  test('is on the screen and answers after 150 KB, and reads the sheet after 400', async () => {
    const pane = openPaneInSteps(read);
    await pane.until(isOnScreen);
    const shown = pane.bytes();
    expect(shown).toBeLessThan(150 * 1024);
    await pane.until(looksForCustomers);
    expect(pane.bytes()).toBeGreaterThan(shown);
    expect(pane.bytes()).toBeLessThan(400 * 1024);
  }, 30_000);

  test('says what could not be loaded, and loads it again when asked', async () => {
    const pane = openPaneInSteps(read);
    await pane.until(isOnScreen);
    pane.page.answerRequests(false);
    await pane.until((names) => names.includes('Try again'));
    expect(pane.said()).toContain('could not be loaded');
    pane.page.answerRequests(true);
    pane.press('Try again');
    await pane.until(looksForCustomers);
    expect(pane.said()).not.toContain('could not be loaded');
  }, 30_000);
});

test('the licences of its libraries are beside it', () => {
  expect(read('licences.txt')).toMatch(/^react 18\.\S+, MIT$/m);
});

test('the functions are described in English and in Chinese, under the same names', () => {
  interface Described {
    functions: { id: string; name: string; description: string; helpUrl: string }[];
  }
  const english = (JSON.parse(read('functions.json')) as Described).functions;
  const chinese = (JSON.parse(read('functions.zh.json')) as Described).functions;

  const names = ({ id, name }: Described['functions'][number]) => [id, name];
  expect(english.map(names)).toContainEqual(['CLIENT_TIER', 'CLIENT_TIER']);
  expect(chinese.map(names)).toEqual(english.map(names));
  for (const { description } of chinese) expect(description).toMatch(/[\u4e00-\u9fff]/);
  for (const { helpUrl } of english) expect(helpUrl).toMatch(new RegExp(`^${address}/help\\.html`));
});
