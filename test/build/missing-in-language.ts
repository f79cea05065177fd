import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/classifier/models/catalogue';
import { defaultLanguage, languages, traits, type Language } from '../../src/classifier/language';
import { documentWords } from '../../src/classifier/words/languages-of-documents';
import { functionsFile } from '../../src/functions/functions-file';
import { words as functions } from '../../src/functions/words/languages';
import { words as policyInPane } from '../../src/policy/words/languages-of-pane';
import { words as sheet } from '../../src/sheet/words/languages';
import { all, placesOf } from './all-words';
import { developmentManifest, parseManifest, values } from './manifest/manifest-document';

export const root = path.join(__dirname, '../..');

export const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Excel takes every text of the manifest from its default or from its override for the locale. */
export function missingInManifest(language: Language): string[] {
  if (language === defaultLanguage) return [];
  const { excelLocales } = traits[language];
  if (excelLocales.length === 0)
    return ['language.ts: excelLocales, the languages of Excel for the manifest'];
  return values(parseManifest(developmentManifest)).flatMap(({ element, value, overrides }) => {
    const isFunctions = value.endsWith(`/${functionsFile(defaultLanguage)}`);
    if (/^https?:/.test(value) && !isFunctions) return [];
    return excelLocales
      .filter((locale) => {
        const own = overrides.get(locale);
        return isFunctions ? !own?.endsWith(`/${functionsFile(language)}`) : !own;
      })
      .map((locale) => `manifest.xml: ${element.id || element.localName} for ${locale}`);
  });
}

export function missingOnPages(language: Language): string[] {
  const { pageLanguage, name } = traits[language];
  const [functionsHere, article] = [
    `<!-- functions: ${language} -->`,
    `<article id="[^"]+"( lang="${pageLanguage}")?>`,
  ];
  return ['help.html', 'privacy.html', 'terms.html'].flatMap((page) => {
    const html = read(`src/taskpane/pages/${page}`);
    return [
      ...(page === 'help.html' && !html.includes(functionsHere) ? [`${page}: ${functionsHere}`] : []),
      ...(language !== defaultLanguage && !new RegExp(article.replace(')?', ')')).test(html)
        ? [`${page}: an article with lang="${pageLanguage}"`]
        : []),
      ...(language === defaultLanguage || /<h1>.*<\/h1>/s.exec(html)![0].includes(`lang="${pageLanguage}"`)
        ? []
        : [`${page}: its heading with lang="${pageLanguage}"`]),
      ...(html.includes(`>${name}</a>`) ? [] : [`${page}: a link to ${name}`]),
    ];
  });
}

/** The words of headers are in separate tables, which cover more languages than the pane. */
export function missingHeaders(language: Language): string[] {
  const tables = [
    ['src/sheet/headers/words', 'src/sheet/headers/term-index.ts'],
    ['src/orders/words/headers', 'src/orders/words/languages-of-headers.ts'],
  ] as const;
  const own: Readonly<Record<string, readonly string[]>> = sheet[language].headers;
  const ids = new Set(catalogue.flatMap(({ measures }) => measures.map(({ id }) => id)));
  return [
    ...tables.flatMap(([folder, list]) => [
      ...(existsSync(path.join(root, folder, `${language}.ts`))
        ? []
        : [`${folder}/${language}.ts: the words of headers`]),
      ...(read(list).includes(`'./${path.basename(folder)}/${language}'`)
        ? []
        : [`${list}: the words of headers in ${language}`]),
    ]),
    ...[...ids].filter((id) => !own[id]?.length).map((id) => `src/sheet/words/${language}/headers.ts: ${id}`),
    ...Object.keys(own)
      .filter((id) => !ids.has(id))
      .map((id) => `src/sheet/words/${language}/headers.ts: no measure is called ${id}`),
  ];
}

export function missingInDocuments(language: Language): string[] {
  const { sources, meanings } = documentWords[language];
  const tiers = catalogue.flatMap((model) => model.tiers.map(({ id }) => id));
  const lacking = (ids: readonly string[], texts: object) =>
    [...new Set(ids)].filter((id) => !Object.hasOwn(texts, id));
  return [
    ...lacking(
      catalogue.map(({ id }) => id),
      sources,
    ),
    ...lacking(tiers, meanings),
  ].map((id) => `src/classifier/words/${language}/documents.ts: ${id}`);
}

/**
 * Returns the texts that are empty, and the texts that a copied folder still has although no other language has them.
 */
export function missingOrLeftOver(language: Language): string[] {
  return Object.entries(all).flatMap(([layer, words]) => {
    const known = new Set(placesOf(words[defaultLanguage]).map(([place]) => place));
    return placesOf(words[language])
      .filter(([place, text]) => !known.has(place) || text === '')
      .map(([place, text]) => `${layer} ${place}: ${text === '' ? 'is empty' : 'nothing asks for it'}`);
  });
}

/**
 * Returns the texts that equal the default language's, where a language before it has its own. What these have alike,
 * such as the product's name, needs no translation.
 */
export function leftAsCopied(language: Language): string[] {
  if (language === defaultLanguage) return [];
  return Object.entries(all).flatMap(([layer, words]) => {
    const inEach = languages.map((each) => new Map(placesOf(words[each])));
    const before = inEach.slice(0, languages.indexOf(language));
    const [inDefault, here] = [defaultLanguage, language].map((each) => inEach[languages.indexOf(each)]!);
    return [...here!]
      .filter(([place, text]) => String(text) === String(inDefault!.get(place)))
      .filter(([place, text]) => before.some((texts) => String(texts.get(place)) !== String(text)))
      .map(([place]) => `${layer} ${place}`);
  });
}

/** What tells in files of their own about the languages, or in each of them. */
export function missingInSiteAndDocs(language: Language): string[] {
  const english = new Intl.DisplayNames('en-US', { type: 'language' }).of(language)!;
  const files = [
    ...[`site/${language}/${language}.json`, `site/${language}/index.md`],
    `docs/pictures/${language}/segments.png`,
  ];
  const said: readonly (readonly [file: string, words: RegExp])[] = [
    ['README.md', new RegExp(`speaks [^.]*${english}`)],
    ['docs/store.md', new RegExp(`^### Summary, ${english}$`, 'm')],
    ['docs/store.md', new RegExp(`^### Description, ${english}$`, 'm')],
    ['docs/command-line.md', new RegExp(`--language [^\x60]*\\b${language}\\b`)],
    ['docs/warehouse.md', new RegExp(`--language [^\x60]*\\b${language}\\b`)],
  ];
  return [
    ...files.filter((file) => !existsSync(path.join(root, file))),
    ...said
      .filter(([file, words]) => !words.test(read(file)))
      .map(([file, words]) => `${file}: ${words.source}`),
  ];
}

/** Messages that list the languages must list every language. */
export function listsWithout(language: Language): string[] {
  return languages.flatMap((speaking) => {
    const said = functions[speaking];
    const byTag = {
      'faults.unknownLanguage': said.faults.unknownLanguage('Klingon'),
      'functions.strategy.language': said.functions.strategy.language,
      'functions.movement.language': said.functions.movement.language,
      'functions.namedModel.argument': said.functions.namedModel.argument(1),
    };
    return [
      ...Object.entries(byTag)
        .filter(([, text]) => !text.includes(`"${language}"`))
        .map(([place]) => `src/functions/words/${speaking}: ${place} without "${language}"`),
      ...(policyInPane[speaking].faults.notLanguage({ found: 'Klingon' }).includes(traits[language].name)
        ? []
        : [`src/policy/words/${speaking}: faults.notLanguage without ${traits[language].name}`]),
    ];
  });
}
