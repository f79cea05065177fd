/** All that differs between languages, besides their words. */
export interface LanguageTraits {
  /** What its readers call it: shown where a language is chosen, and written on the policy sheet. */
  readonly name: string;
  /** Other names by which a formula may ask for it, in small letters; its tag and locales are known anyway. */
  readonly otherNames: readonly string[];
  /** For numbers and for the simulated Excel, e.g. `en-US`. */
  readonly locale: string;
  /** For the `lang` of a page: tells the browser which glyphs to take. */
  readonly pageLanguage: string;
  /** The languages of Excel for which the manifest gives its texts; none for the default language. */
  readonly excelLocales: readonly string[];
  /** Set if names in a script of its own show the language: `珍贵客户` is Chinese. */
  readonly script?: RegExp;
  /** Set if no blanks stand between words, so that a word may begin anywhere. */
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
 * The languages ClientTier speaks. What is shown is one of these; what is stored is the tag. The first is the default.
 * Nothing else asks which language it is: what differs is a line here, or a word in one of the folders `words`.
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
    excelLocales: ['zh-CN', 'zh-TW', 'zh-HK'],
    script: /\p{Script=Han}/u,
    withoutBlanks: true,
    colon: '：',
    listSeparator: '、',
    sentenceSeparator: '',
    percent: '%',
  },
} satisfies Readonly<Record<string, LanguageTraits>>;

export type Language = keyof typeof table;

/** One value per language. The type makes a missing language a compile error. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export const traits: Localized<LanguageTraits> = table;
export const languages = Object.keys(table) as readonly Language[];

/** Taken if nothing says which, and for what a program reads rather than a person. */
export const defaultLanguage: Language = languages[0]!;

/** The one after it, where a button leads from each to the next. */
export const nextLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length]!;

/** The value of every language, by a rule. */
export const localized = <T>(valueIn: (language: Language) => T): Localized<T> =>
  Object.fromEntries(languages.map((language) => [language, valueIn(language)])) as Localized<T>;

/** The language that a locale such as `zh-CN` begins with; undefined for `de-DE`. */
export const languageOfLocale = (locale: string): Language | undefined =>
  languages.find((language) => new RegExp(`^${language}\\b`, 'i').test(locale));

/** The language for a locale: its own, or the default for one that ClientTier does not speak. */
export const languageOf = (locale: string): Language => languageOfLocale(locale) ?? defaultLanguage;
