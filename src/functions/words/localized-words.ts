import { insideOut } from '../../classifier/words/inside-out';
import { words } from './languages';

/**
 * Texts of help and functions.json about functions, each in every language:
 * `localizedWords.functions.color.description` is `{ en: …, zh: … }`.
 */
export const localizedWords = insideOut(words).functions;
