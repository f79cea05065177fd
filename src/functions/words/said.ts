import { insideOut } from '../../classifier/words/inside-out';
import { words } from './languages';

/** Texts of help and functions.json about the functions: `said.functions.color.description` is `{ en: …, zh: … }`. */
export const said = insideOut(words).functions;
