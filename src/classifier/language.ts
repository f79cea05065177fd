/** Lists all that differs between languages, except their words. */
export interface LanguageTraits {
  /** The language's own name for itself, shown in the list of languages and on the policy sheet. */
  readonly name: string;
  /**
   * Other names of the language that a formula may give, in lower case; its tag (`zh`) and locales need not be listed.
   */
  readonly otherNames: readonly string[];
  /** The locale for formatting numbers and for the simulated Excel, e.g. `en-US`. */
  readonly locale: string;
  /** The `lang` of a page; the browser chooses the shapes of Chinese characters by it. */
  readonly pageLanguage: string;
  /** The locales of Excel for which the manifest has texts in this language; none for the default language. */
  readonly excelLocales: readonly string[];
  /** Characters that show the language of a text: `珍贵客户` is Chinese. Left out for Latin script. */
  readonly script?: RegExp;
  /** Set if the language writes no blanks between words, so that a word may begin anywhere. */
  readonly withoutBlanks?: true;
  readonly colon: string;
  /** Separates the items of a list. */
  readonly listSeparator: string;
  /** Separates two sentences. */
  readonly sentenceSeparator: string;
  /** Follows the number in a percentage. */
  readonly percent: string;
}

/**
 * The languages of ClientTier; the first is the default. Users see texts in one of these, files store its tag. To add
 * one, add a line here and its `words` folders; no other code may compare languages.
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

/** One value per language; the compiler refuses a missing language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export const traits: Localized<LanguageTraits> = table;
export const languages = Object.keys(table) as readonly Language[];

/** The language if none is given, and for texts that programs read. */
export const defaultLanguage: Language = languages[0]!;

/** Returns the next language in the list, for the button that switches languages. */
export const nextLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length]!;

/**
 * Makes an object with one value per language. Each is made when it is first read, as texts of the functions come after
 * the functions themselves.
 */
export function localized<T>(valueIn: (language: Language) => T): Localized<T> {
  const values: Partial<Record<Language, T>> = {};
  for (const language of languages) {
    Object.defineProperty(values, language, {
      enumerable: true,
      configurable: true,
      get() {
        const value = valueIn(language);
        Object.defineProperty(values, language, { enumerable: true, value });
        return value;
      },
    });
  }
  return values as Localized<T>;
}

/** Returns the language of a locale: `zh` for `zh-CN`, undefined for `de-DE`. */
export const languageOfLocale = (locale: string): Language | undefined =>
  languages.find((language) => new RegExp(`^${language}\\b`, 'i').test(locale));

/** Returns the language of a locale; the default if ClientTier does not have that language. */
export const languageOf = (locale: string): Language => languageOfLocale(locale) ?? defaultLanguage;
