import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defaultLanguage, languages, traits } from '../../src/classifier/language';

const root = path.join(__dirname, '../..');
const site = mkdtempSync(path.join(tmpdir(), 'clienttier-site-'));

beforeAll(() => {
  const eleventy = [
    'node_modules/@11ty/eleventy/cmd.cjs',
    '--config=scripts/site/eleventy.config.cjs',
    '--quiet',
  ];
  execFileSync(process.execPath, [...eleventy, `--output=${site}`], { cwd: root, stdio: 'pipe' });
});
afterAll(() => rmSync(site, { recursive: true }));

const isElsewhere = (link: string) => /^(https?|mailto):/.test(link);

test('README, CONTRIBUTING and docs link to files that are there', () => {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const links = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)].flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link.split('#')[0]!)
      .filter((link) => link !== '' && !isElsewhere(link))
      .map((link) => ({ file, link })),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ file, link }) => !existsSync(path.join(root, path.dirname(file), link)))).toEqual(
    [],
  );
});

const pages = () =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
/** The values of these attributes on a page: a parser would take seconds for all pages, and none holds a stray one. */
const attributes = (page: string, names: string) =>
  [...read(page).matchAll(new RegExp(` (?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) => value);
const read = (page: string) => readFileSync(path.join(site, page), 'utf8');

/** Returns what is wrong with a link on a page of the site; nothing if it leads somewhere. */
function fault(page: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.join(path.dirname(page), file);
  // The demo is built apart, by webpack.
  if (target === path.normalize('demo/index.html')) return undefined;
  const there = path.join(site, target);
  if (!existsSync(there) || statSync(there).isDirectory()) return 'no such file';
  if (anchor && !attributes(target, 'id').includes(decodeURIComponent(anchor)))
    return 'no such place on the page';
  return undefined;
}

test('every link and picture of the site leads somewhere, at whatever address the site is', () => {
  expect(pages()).toEqual(expect.arrayContaining(['index.html', path.normalize('zh/index.html')]));
  const faults = pages().flatMap((page) =>
    attributes(page, 'href|src')
      .filter((link) => !isElsewhere(link))
      .flatMap((link) => {
        const wrong = link.startsWith('/') ? 'only at the root of a server' : fault(page, link);
        return wrong === undefined ? [] : [`${page}: ${link}: ${wrong}`];
      }),
  );
  expect(faults).toEqual([]);
});

/** Where a page is in each language: `index.html`, `zh/index.html`. */
const inEach = (page: string) =>
  languages.map((language) => ({
    language,
    file: path.normalize(language === defaultLanguage ? page : `${language}/${page}`),
  }));

test('the tour, the functions and the models are there in each language, and every picture is described', () => {
  for (const page of ['index.html', 'functions.html', 'docs/models.html', 'docs/index.html']) {
    for (const { language, file } of inEach(page)) {
      const html = read(file);
      expect(html).toContain(`<html lang="${traits[language].pageLanguage}">`);
      expect(html.match(/<h1/g)).toHaveLength(1);
      const header = html.split('<main>')[0]!;
      const others = inEach(page).filter((each) => each.language !== language);
      for (const other of others) {
        const href = path.posix.relative(path.dirname(file), other.file);
        expect(header).toContain(
          `<a href="${href}" lang="${traits[other.language].pageLanguage}">${traits[other.language].name}</a>`,
        );
      }
    }
  }
  const tours = inEach('index.html').map(({ file }) => read(file).split('<main>')[1]!);
  const described = tours.map((tour) => tour.match(/<img src="[^"]+" alt="[^"]+"/g));
  expect(described[0]!.length).toBeGreaterThan(5);
  expect(tours.map((tour) => tour.match(/<img/g)!.length)).toEqual(described.map((each) => each!.length));
  expect(new Set(described.map((each) => each!.length)).size).toBe(1);
});
