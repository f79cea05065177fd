import { defaultLanguage, type Language } from '../classifier/language';

/** Returns the name of the file that describes the functions in a language: `functions.json`, `functions.zh.json`. */
export const functionsFile = (language: Language): string =>
  language === defaultLanguage ? 'functions.json' : `functions.${language}.json`;
