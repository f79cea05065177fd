/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { languages, traits, defaultLanguage, type Language } from '../../src/classifier/language';
import { words as demo } from '../../src/demo/words/languages';
import { rolesOfEveryRun, type RoleOfEveryRun } from '../../src/sheet/segment-role';
import { words as pane } from '../../src/taskpane/words/languages';
import { developmentManifest, parseManifest, values } from './manifest/manifest-document';

/**
 * The names of columns in sentences. The sentences name each column that every run writes, so no table can build them.
 */
const called: Readonly<Record<RoleOfEveryRun, Readonly<Record<Language, RegExp>>>> = {
  segment: { en: /segment/, zh: /分级|级别/ },
  strategy: { en: /strategy/, zh: /策略/ },
};

test.each(languages)('each sentence that names the columns names them all (%s)', (language) => {
  const count = { value: 2, shown: '2' };
  const { introduction, actions, notice } = pane[language].pane;
  const said = {
    'introduction.line': introduction.line,
    'actions.confirmRemoval': actions.confirmRemoval('Clients'),
    'notice.segmented': notice.segmented(count),
    'demo segmentTitle': demo[language].page.segmentTitle,
    'help.html': sentenceWith(
      article('help.html', language),
      { en: 'Its columns', zh: '写在数据右侧' }[language],
    ),
    'privacy.html': sentenceWith(
      article('privacy.html', language),
      { en: 'It writes', zh: '旁边写入' }[language],
    ),
    'manifest.xml': ofManifest(language),
    'docs/store.md': sentenceWith(
      document('store.md'),
      { en: 'One click writes', zh: '点一下即写入' }[language],
    ),
  };
  const unnamed = Object.entries(said).flatMap(([place, text]) =>
    rolesOfEveryRun.filter((role) => !called[role][language].test(text)).map((role) => `${place}: ${role}`),
  );
  expect(unnamed).toEqual([]);
});

test.each([
  ['../README.md', 'then writes its columns'],
  ['command-line.md', 'each line gets'],
  ['command-line.md', 'and gets the columns'],
  ['real-excel.md', 'in D and E, as in step 5'],
])('so does the sentence in %s with "%s"', (name, words) => {
  const sentence = sentenceWith(document(name), words);
  expect(rolesOfEveryRun.filter((role) => !called[role].en.test(sentence.toLowerCase()))).toEqual([]);
});

function article(page: string, language: Language): string {
  const html = readFileSync(path.join(__dirname, '../../src/taskpane/pages', page), 'utf8');
  const articles = html.split('<article ').slice(1);
  const of = articles.find((text) => text.includes(`lang="${traits[language].pageLanguage}"`));
  const found = language === defaultLanguage ? articles[0] : of;
  if (found === undefined)
    throw new Error(`${page} has no article with lang="${traits[language].pageLanguage}".`);
  return found.replace(/\s+/g, ' ');
}

const document = (name: string) =>
  readFileSync(path.join(__dirname, '../../docs', name), 'utf8').replace(/\s+/g, ' ');

const sentenceWith = (text: string, words: string) =>
  text.split(/(?<=[.。])| \| /).find((sentence) => sentence.includes(words)) ?? '';

function ofManifest(language: Language): string {
  const said = values(parseManifest(developmentManifest)).find(
    ({ element }) => element.id === 'Segment.Description',
  )!;
  const [locale] = language === defaultLanguage ? [] : traits[language].excelLocales;
  return locale === undefined ? said.value : said.overrides.get(locale)!;
}
