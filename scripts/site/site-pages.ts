import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultLanguage, languages, traits, type Language } from '../../src/classifier/language';
import { allFunctions } from '../../src/functions/catalogue/all-functions';
import { functionSection } from '../../src/functions/help/function-section';

const root = path.join(__dirname, '../..');
const docs = path.join(root, 'docs');

/** The layout and the words around a page, as the pages written by hand have them from the file in their folder. */
interface Around {
  readonly layout: string;
  readonly words: Readonly<Record<string, string>>;
}

const around = (language: Language): Around =>
  JSON.parse(readFileSync(path.join(root, 'site', language, `${language}.json`), 'utf8')) as Around;

/** Returns the languages of the site, with the addresses of their pages, for the links from each language to the others. */
export const siteLanguages = () =>
  languages.map((language) => {
    const { name, pageLanguage: lang } = traits[language];
    return { name, lang, home: around(language).words.home };
  });

/** A page that is made from another source than a file in site/. */
export interface SitePage {
  /** Where it would stand in site/. */
  readonly file: string;
  readonly content: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Returns the documents, a list of them and the functions, in every language. */
export const sitePages = (): SitePage[] =>
  languages.flatMap((language) => [...documentPages(language), functionsPage(language)]);

/** Returns the documents of a language, and a list of these and of those that are in the default language alone. */
function documentPages(language: Language): SitePage[] {
  const { documents, inOtherLanguage = '' } = around(language).words;
  const own = documentsIn(language);
  const others = documentsIn(defaultLanguage).filter(({ name }) => own.every((each) => each.name !== name));
  const toDefault = `${toFolder(pathOf(language, 'docs/index.html'))}docs/`;
  const list = [
    ...own.map(({ name, title }) => `- [${title}](${name})`),
    ...others.map(({ name, title }) => `- [${title}](${toDefault}${name})${inOtherLanguage}`),
  ];
  return [
    ...own.map(({ name, content, title }) => documentPage(language, name, content, title)),
    documentPage(language, 'index.md', `# ${documents}\n\n${list.join('\n')}\n`, documents!),
  ];
}

/** Returns the folder with the documents of a language: docs/ for the default language, docs/zh for Chinese. */
const folderOf = (language: Language) => (language === defaultLanguage ? docs : path.join(docs, language));

/** Reads the documents of a language. */
function documentsIn(language: Language): { name: string; content: string; title: string }[] {
  const folder = folderOf(language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const content = readFileSync(path.join(folder, name), 'utf8');
      return { name, content, title: /^# (.*)$/m.exec(content)?.[1] ?? name };
    });
}

const hasDocument = (language: Language, name: string) =>
  name === 'index.md' || existsSync(path.join(folderOf(language), name));

function documentPage(language: Language, name: string, content: string, title: string): SitePage {
  const permalink = pathOf(language, htmlOf(name));
  const { words, ...rest } = around(language);
  const inEach = addresses(
    languages.filter((other) => hasDocument(other, name)),
    htmlOf(name),
  );
  return {
    file: `./site/${language}/docs/${name}`,
    content: withPictures(content, permalink),
    data: { ...rest, words, title, permalink, inEach },
  };
}

/** Leads pictures of a document, which are beside it in docs/, to the folder that all pages of the site share. */
const withPictures = (content: string, permalink: string): string =>
  content.replaceAll(/\]\((?:\.\.\/)?pictures\//g, `](${toFolder(permalink)}pictures/`);

/** The functions in a language, as Excel's help has them; links to other languages lead to their pages. */
function functionsPage(language: Language): SitePage {
  const sections = allFunctions.map((each) => functionSection(each, language)).join('\n');
  const permalink = pathOf(language, 'functions.html');
  const here = toFolder(permalink);
  const content = sections
    .replaceAll(/<(\/?)h4/g, '<$1h2')
    .replaceAll(/href="#([^"]*)" lang=/g, (_, anchor: string) => {
      const other = languages.find((each) => anchor.startsWith(`${each}-`)) ?? defaultLanguage;
      return `href="${here}${pathOf(other, 'functions.html')}#${anchor}" lang=`;
    });
  return {
    file: `./site/${language}/functions.html`,
    content,
    data: {
      ...around(language),
      isFunctions: true,
      inEach: addresses(languages, 'functions.html'),
      permalink,
    },
  };
}

/** Returns where a page is in each of these languages, by the language as pages name it. */
const addresses = (among: readonly Language[], page: string) =>
  Object.fromEntries(among.map((language) => [traits[language].pageLanguage, pathOf(language, page)]));

const htmlOf = (name: string) => `docs/${name.replace(/\.md$/, '.html')}`;

/** Returns where a page of a language is on the site: pages in other languages are in a folder of their own. */
const pathOf = (language: Language, page: string): string =>
  language === defaultLanguage ? page : `${language}/${page}`;

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
