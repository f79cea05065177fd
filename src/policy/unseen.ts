import { unseen } from '../classifier/names/fold-name';

/** Matches characters that reverse the direction of the text after them, so that a name looks like another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Matches half characters (single surrogates) and code points that are no characters: no file can store them. */
const noText = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

export const turnsDirection = (text: string): boolean => turning.test(text);

export const isNoText = (text: string): boolean => noText.test(text);

/** Returns whether a text shows nothing, because it has only blanks and invisible characters. */
export const looksBlank = (text: string): boolean => text.normalize('NFKC').replace(unseen, '') === '';
