import { everyLanguage } from './every-language';

/** Words of the functions, by language. In the add-in the build takes `words-to-come.ts` instead. */
export const words = everyLanguage;
