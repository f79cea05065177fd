/** @jest-environment jsdom */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addresses, parseManifest } from './manifest-document';
import type { Weight } from './weigh-script';

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
    [webpack, '--mode', 'production', '--output-path', output],
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
  // Words that the simulated Excel cannot be without; were they gone, this test could no longer fail.
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
  expect(existsSync(path.join(output, 'privacy.html'))).toBe(true);
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
  // On a server that office.js does not know, it asks a page of its own address, in a frame, whether to trust it.
  expect(allowed).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(allowed).toContain("frame-src 'self' https://appsforoffice.microsoft.com;");

  const functions = read('taskpane.js');
  expect(functions).toContain('CLIENT_TIER');
  // The words of headers come with the pane: no formula waits for them.
  expect(functions).not.toContain('umsatzsteuer');

  const react = 'react.element';
  expect(functions).not.toContain(react);
  expect(scripts().some((file) => read(file).includes(react))).toBe(true);
});

test('formulas wait for little: the rules, and what each model adds, are small', async () => {
  const weigher = ['--import', 'tsx', path.join(__dirname, 'weigh-script.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, weigher, { cwd: root });
  const { rules, models } = JSON.parse(stdout) as Weight;
  // What a policy may make of models, how people write numbers and dates, and what would make a client better.
  expect(rules).toBeLessThan(95_000);
  // In bytes, of which a Chinese character takes three. The longest has nine tiers.
  expect(Object.entries(models).filter(([, bytes]) => bytes > 4_500)).toEqual([]);
  // What is shipped is built by another tool, which must not let anything else in.
  const all = Object.values(models).reduce((sum, bytes) => sum + bytes, rules);
  expect(Object.keys(models).length).toBeGreaterThan(18);
  expect(read('taskpane.js').length).toBeLessThan(all);
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
