import type { Localized } from '../../classifier/language';
import { headers as en } from './en/headers';
import { headers as zh } from './zh/headers';

/** A group of headers; price and cost have groups that also say what they are of. */
export type HeaderGroup = keyof typeof en;

/** The headers of columns of order lists, by language. All languages are read, whichever the user's is. */
export const headerWords: Localized<typeof en> = { en, zh };
