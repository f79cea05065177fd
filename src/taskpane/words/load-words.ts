import type { Language } from '../../classifier/language';
import { putWords } from './words-to-come';

/** The words of each language are a script, because nobody reads the pane in two languages at once. */
const scripts = { en: () => import('./en'), zh: () => import('./zh') };

/** Loads the pane's words in a language. Rejects if they cannot be loaded; the next call tries again. */
export async function loadWords(language: Language): Promise<void> {
  putWords(language, await scripts[language]());
}
