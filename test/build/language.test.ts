/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { languages, type Language } from '../../src/classifier/language';
import {
  root,
  read,
  missingInManifest,
  missingOnPages,
  missingHeaders,
  missingInDocuments,
  missingOrLeftOver,
  leftAsCopied,
  missingInSiteAndDocs,
  listsWithout,
} from './missing-in-language';

test.each(languages)('%s has all that the compiler does not ask for', (language) => {
  expect([
    ...missingInManifest(language),
    ...missingOnPages(language),
    ...missingHeaders(language),
    ...missingInDocuments(language),
    ...missingOrLeftOver(language),
    ...listsWithout(language),
    ...missingInSiteAndDocs(language),
  ]).toEqual([]);
});

test('these tests know every list of languages, so that no layer is left out', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const lists = files.flatMap((file) => /^(.*[/\\]words[/\\]languages.*)\.ts$/.exec(file)?.[1] ?? []);
  const known = read('test/build/all-words.ts');
  // Words of headers are in more languages than the pane, and those of the spreadsheet are not ours.
  const elsewhere = ['orders/words/languages-of-headers', 'demo/words/languages-of-spreadsheet'];
  const unknown = lists
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !elsewhere.includes(file) && !known.includes(`'../../src/${file}'`));
  expect(lists.length).toBeGreaterThan(10);
  expect(unknown).toEqual([]);
});

/** Texts that are in a language as in English although they are translated, by the place that the test below names. */
const rightlyAsInEnglish: Partial<Record<Language, readonly string[]>> = {};

test.each(languages)(
  'no text of %s was left as it was copied; else translate it, or list it above',
  (language) => {
    expect(leftAsCopied(language).filter((place) => !rightlyAsInEnglish[language]?.includes(place))).toEqual(
      [],
    );
  },
);

test('Chinese texts call undoing what Excel calls it', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const texts = files.filter((file) => /[/\\]words[/\\]zh[/\\].*\.ts$/.test(file));
  expect(texts.filter((file) => read(`src/${file}`).includes('撤消'))).not.toEqual([]);
  expect(texts.filter((file) => read(`src/${file}`).includes('撤销'))).toEqual([]);
});
