import { unseen } from '../classifier/names/fold-name';

/** Characters that turn the direction of the text after them: a name reads otherwise than it is. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Halves of characters, and codes that stand for none: no file can keep them. */
const noText = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

export const turnsDirection = (text: string): boolean => turning.test(text);

export const isNoText = (text: string): boolean => noText.test(text);

/** Whether a reader sees nothing of it. */
export const looksBlank = (text: string): boolean => text.normalize('NFKC').replace(unseen, '') === '';
