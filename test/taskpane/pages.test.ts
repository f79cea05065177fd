/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { meaningOf } from '../../src/classifier/words/documents';
import { catalogue } from '../../src/classifier/models/catalogue';
import { defaultLanguage, languages, localized, traits, type Language } from '../../src/classifier/language';
import { allFunctions } from '../../src/functions/catalogue/all-functions';
import { functionSection } from '../../src/functions/help/function-section';
import { helpPage } from '../../src/functions/help/help-page';
import { links } from '../../src/taskpane/platform/links';

const pages = path.join(__dirname, '../../src/taskpane/pages');
const file = (name: string) => readFileSync(path.join(pages, name), 'utf8');
/** As the build copies it. */
const page = (name: string) => (name === 'help.html' ? helpPage(file(name)) : file(name));

test.each(Object.values(links))('the footer’s link %s leads somewhere', (link) => {
  const [name = '', anchor] = link.split('#');
  const html = page(name);
  if (anchor) expect(html).toContain(`id="${anchor}"`);
});

describe('the help page', () => {
  const help = new DOMParser().parseFromString(page('help.html'), 'text/html');
  const articles = localized((language) => {
    const own = `article[lang="${traits[language].pageLanguage}"]`;
    return help.querySelector(language === defaultLanguage ? '#english' : own)!;
  });
  /** Returns the text under a function's heading, up to the next heading. */
  const section = (language: Language, id: string) => {
    const heading = [...articles[language].querySelectorAll('h4')].find(({ textContent }) =>
      textContent.startsWith(`=${id}(`),
    )!;
    const parts = [heading];
    let next = heading.nextElementSibling;
    for (; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling)
      parts.push(next as HTMLHeadingElement);
    return { heading, text: parts.map(({ textContent }) => textContent).join('\n') };
  };

  test.each(allFunctions.map(({ id }) => id))('has %s where Excel’s help looks for it', (id) => {
    expect(section('en', id).heading.id).toBe(id);
  });

  test.each(languages)(
    'tells of every function how to call it and what its arguments are (%s)',
    (language) => {
      for (const { id, description, parameters } of allFunctions) {
        const { text } = section(language, id);
        expect(text).toContain(description[language]);
        for (const parameter of parameters.filter(({ likeBefore }) => !likeBefore)) {
          expect(text).toContain(parameter.name);
          expect(text).toContain(parameter.description[language]);
        }
      }
    },
  );

  test.each(languages)('tells what each tier means (%s)', (language) => {
    for (const { functionName, tiers } of catalogue) {
      const { text } = section(language, functionName);
      for (const tier of tiers) {
        expect(text).toContain(tier.name[language]);
        expect(text).toContain(meaningOf(tier, language));
      }
    }
  });

  test('shows an example with its answer', () => {
    expect(section('en', 'CLIENT_GRADE').text).toContain(
      '=CLIENT_GRADE({0.9;0.8;0.5;0.1}) → Grade A; Grade A; Grade B; Grade D',
    );
    expect(section('zh', 'CLIENT_GRADE').text).toContain(
      '=CLIENT_GRADE({0.9;0.8;0.5;0.1}) → A级；A级；B级；D级',
    );
  });

  test('has no two anchors alike, and no link within it that leads nowhere', () => {
    const ids = [...help.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...help.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')!.slice(1),
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('shows texts as texts, whatever they hold', () => {
    const hostile = functionSection(
      { ...allFunctions[0]!, description: localized(() => '<img src=x> & "so on"') },
      'en',
    );
    const shown = new DOMParser().parseFromString(hostile, 'text/html').body;
    expect(shown.querySelector('img')).toBeNull();
    expect(shown.textContent).toContain('<img src=x> & "so on"');
  });
});
