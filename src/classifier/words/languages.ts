import { everyLanguage } from './every-language';
import { everyFurtherWord, type FurtherWords } from './further-words';

/*
 * All words. In the add-in the build takes `words-to-come.ts` instead, so that no formula waits for words that it does
 * not need.
 */

/** Words of models and formulas, by language. */
export const words = everyLanguage;

/** Returns words that cells may hold but few do. */
export const furtherWords = (): FurtherWords => everyFurtherWord;
