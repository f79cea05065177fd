import { insideOut } from '../../classifier/words/inside-out';
import { words } from './languages';

/** What help and functions.json say of the functions: `said.functions.color.description` is `{ en: …, zh: … }`. */
export const said = insideOut(words).functions;
