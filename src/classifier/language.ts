/** Everything that differs between languages, except their words. */
export interface LanguageTraits {
  /** Its name in its own language: shown in the list of languages and written on the policy sheet. */
  readonly name: string;
  /** Other names that a formula may give for it, in lower case; the tag and locales are known anyway. */
  readonly otherNames: readonly string[];
  /** For numbers and for the simulated Excel, e.g. `en-US`. */
  readonly locale: string;
  /** For the `lang` of a page, by which the browser chooses glyphs. */
  readonly pageLanguage: string;
  /** The languages of Excel for which the manifest has texts in this language; none for the default language. */
  readonly excelLocales: readonly string[];
  /** Set if its own script shows the language: `珍贵客户` is Chinese. */
  readonly script?: RegExp;
  /** Set if there are no blanks between words, so that a word may begin anywhere. */
  readonly withoutBlanks?: true;
  readonly colon: string;
  /** Between the items of a list. */
  readonly listSeparator: string;
  /** Between two sentences. */
  readonly sentenceSeparator: string;
  /** Follows the number of a percentage. */
  readonly percent: string;
}

/**
 * The languages of ClientTier. What is shown is in one of these; what is stored is the tag. The first is the default.
 * No other code checks which language it is: add a line here, or a word in a `words` folder.
 */
const table = {
  en: {
    name: 'English',
    otherNames: ['英文', '英语'],
    locale: 'en-US',
    pageLanguage: 'en',
    excelLocales: [],
    colon: ': ',
    listSeparator: ', ',
    sentenceSeparator: ' ',
    percent: ' %',
  },
  zh: {
    name: '中文',
    otherNames: ['chinese'],
    locale: 'zh-CN',
    pageLanguage: 'zh-CN',
    excelLocales: ['zh-CN', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-SG'],
    script: /\p{Script=Han}/u,
    withoutBlanks: true,
    colon: '：',
    listSeparator: '、',
    sentenceSeparator: '',
    percent: '%',
  },
} satisfies Readonly<Record<string, LanguageTraits>>;

export type Language = keyof typeof table;

/** One value per language. A missing language is a compile error. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export const traits: Localized<LanguageTraits> = table;
export const languages = Object.keys(table) as readonly Language[];

/** Used if no language is given, and for texts that programs read. */
export const defaultLanguage: Language = languages[0]!;

/** Returns the language after this one, for the button that switches languages. */
export const nextLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length]!;

/** Returns an object with the value of every language. */
export const localized = <T>(valueIn: (language: Language) => T): Localized<T> =>
  Object.fromEntries(languages.map((language) => [language, valueIn(language)])) as Localized<T>;

/** Returns the language of a locale such as `zh-CN`; undefined for `de-DE`. */
export const languageOfLocale = (locale: string): Language | undefined =>
  languages.find((language) => new RegExp(`^${language}\\b`, 'i').test(locale));

/** Returns the language of a locale, or the default if ClientTier does not have it. */
export const languageOf = (locale: string): Language => languageOfLocale(locale) ?? defaultLanguage;
