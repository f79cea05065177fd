import { defaultLanguage, type Language } from '../classifier/language';

/** The file that describes the functions in a language: `functions.json`, `functions.zh.json`. */
export const functionsFile = (language: Language): string =>
  language === defaultLanguage ? 'functions.json' : `functions.${language}.json`;
