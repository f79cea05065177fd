import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLanguage, languages, traits, type Language } from '../../src/classifier/language';
import { allFunctions } from '../../src/functions/catalogue/all-functions';
import { functionSection } from '../../src/functions/help/function-section';

const root = path.join(__dirname, '../..');
const docs = path.join(root, 'docs');

/** The layout and the words around a page, as the pages written by hand have them from the file in their folder. */
interface Around extends Readonly<Record<string, unknown>> {
  readonly words: Readonly<Record<string, string>>;
}

const around = (language: Language): Around =>
  JSON.parse(readFileSync(path.join(root, 'site', language, `${language}.json`), 'utf8')) as Around;

/** Returns the languages of the site, with their pages, for the links from each language to the others. */
export const siteLanguages = () =>
  languages.map((language) => {
    const { home, functionsPage } = around(language).words;
    return { name: traits[language].name, lang: traits[language].pageLanguage, home, functionsPage };
  });

/** A page that is made from another source than a file in site/. */
export interface SitePage {
  /** Where it would stand in site/. */
  readonly file: string;
  readonly content: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Returns the documents, the list of them, and the functions in every language. */
export const sitePages = (): SitePage[] => [...documents(), ...languages.map(functionsPage)];

function documents(): SitePage[] {
  const all = readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const content = readFileSync(path.join(docs, name), 'utf8');
      const title = /^# (.*)$/m.exec(content)?.[1] ?? name;
      return { name, content, title };
    });
  const list = all.map(({ name, title }) => `- [${title}](${name})`).join('\n');
  return [
    ...all.map(({ name, content, title }) => page(`docs/${name}`, content, title)),
    page('docs/index.md', `# Documents\n\n${list}\n`, 'Documents'),
  ];
}

const page = (file: string, content: string, title: string): SitePage => ({
  file: `./site/${defaultLanguage}/${file}`,
  content,
  data: { ...around(defaultLanguage), title, permalink: file.replace(/\.md$/, '.html') },
});

/** The functions in a language, as Excel's help has them; links to other languages lead to their pages. */
function functionsPage(language: Language): SitePage {
  const sections = allFunctions.map((each) => functionSection(each, language)).join('\n');
  const here = toFolder(pathOf(language));
  const content = sections
    .replaceAll(/<(\/?)h4/g, '<$1h2')
    .replaceAll(/href="#([^"]*)" lang=/g, (_, anchor: string) => {
      const other = languages.find((each) => anchor.startsWith(`${each}-`)) ?? defaultLanguage;
      return `href="${here}${pathOf(other)}#${anchor}" lang=`;
    });
  return {
    file: `./site/${language}/functions.html`,
    content,
    data: { ...around(language), isFunctions: true, permalink: pathOf(language) },
  };
}

const pathOf = (language: Language): string =>
  language === defaultLanguage ? 'functions.html' : `${language}/functions.html`;

/** Returns the way from a page to the folder of the site, so that the site works at every address: `../`. */
export const toFolder = (page: string): string => '../'.repeat(page.replace(/^\//, '').split('/').length - 1);

interface Token {
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
type Rule = (tokens: Token[], at: number, options: unknown, env: unknown, self: Renderer) => string;
interface Renderer {
  rules: Record<string, Rule | undefined>;
  renderToken(tokens: Token[], at: number, options: unknown): string;
}

/** Lets links between documents lead to their pages: `orders.md#totals` becomes `orders.html#totals`. */
export function withHtmlLinks(markdown: { renderer: Renderer }): void {
  markdown.renderer.rules.link_open = (tokens, at, options, _, self) => {
    const href = tokens[at]!.attrGet('href') ?? '';
    if (!/^[a-z]+:/.test(href)) tokens[at]!.attrSet('href', href.replace(/\.md(?=#|$)/, '.html'));
    return self.renderToken(tokens, at, options);
  };
}
