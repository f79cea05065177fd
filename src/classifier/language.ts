/** The languages ClientTier speaks. What is shown is one of these; what is stored is an id. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One value per language. The type makes a missing language a compile error. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** The language for a locale such as `zh-CN` or `de-DE`: Chinese where the locale is Chinese, else English. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh' : 'en';
}
