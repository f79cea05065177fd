import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { languages, localized } from '../../src/classifier/language';
import { pngSize } from './manifest/manifest-document';

const root = path.join(__dirname, '../..');
const store = readFileSync(path.join(root, 'docs/store.md'), 'utf8');
const pictures = path.join(root, 'docs/pictures');

/** How a text in the document is marked as being of a language: English, Chinese. */
const suffix = localized((language) => new Intl.DisplayNames('en-US', { type: 'language' }).of(language)!);

/** What stands under a heading of the third level. */
const under = (heading: string) => new RegExp(`^### ${heading}\n\n([^#]*)`, 'm').exec(store)![1]!.trim();

test.each(languages)(
  'the texts for the store are there, as short as Microsoft wants them (%s)',
  (language) => {
    const [summary, description] = ['Summary', 'Description'].map((text) =>
      under(`${text}, ${suffix[language]}`),
    );
    expect(under('Name').length).toBeLessThanOrEqual(50);
    for (const [text = '', longest] of [
      [summary, 100],
      [description, 4_000],
    ] as const) {
      expect(text.length).toBeGreaterThan(10);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  },
);

test('the pictures for the store have the size that it asks for, the same in each language', () => {
  const names = languages.map((language) => readdirSync(path.join(pictures, language)).sort());
  expect(new Set(names.map(String)).size).toBe(1);
  for (const language of languages) {
    for (const name of names[0]!) {
      const file = path.join(pictures, language, name);
      expect(pngSize(readFileSync(file))).toEqual({ width: 1366, height: 768 });
      expect(statSync(file).size).toBeLessThanOrEqual(1024 * 1024);
    }
  }
  const logo = pngSize(readFileSync(path.join(pictures, 'store-logo.png')));
  expect(logo).toEqual({ width: 300, height: 300 });
});

test('the terms of use have the licence word for word', () => {
  const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
  const page = readFileSync(path.join(root, 'src/taskpane/pages/terms.html'), 'utf8');
  const [, ...paragraphs] = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim().split('\n\n');
  const shown = inOneLine(page).replaceAll('&quot;', '"');
  expect(paragraphs).toHaveLength(4);
  expect(paragraphs.filter((paragraph) => !shown.includes(inOneLine(paragraph)))).toEqual([]);
});

test('each point of the policies is done or not done, and the files that it names are there', () => {
  const points = [...store.matchAll(/^\| (1\d\d\d?\.[\d.]+) .* \| (.*?) \| (.*) \|$/gm)];
  expect(points.length).toBeGreaterThan(30);
  expect(points.filter(([, , answer = '']) => !['done', 'not done'].includes(answer))).toEqual([]);
  const named = points.flatMap(
    ([, , , why = '']) => why.match(/(?:docs|src|test|scripts|\.github)\/[\w./-]+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
