/** Characters that turn the direction of the text after them: a name reads otherwise than it is. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Halves of characters, and codes that stand for none: no file can keep them. */
const noText = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** What takes no ink: marks of zero width, fillers, soft hyphens, the blank of Braille. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\s\u2800]/gu;

export const turnsDirection = (text: string): boolean => turning.test(text);

export const isNoText = (text: string): boolean => noText.test(text);

/** Whether a reader sees nothing of it. */
export const looksBlank = (text: string): boolean => text.normalize('NFKC').replace(unseen, '') === '';

/** Without what nobody sees; blanks of every kind are one. */
export const seenOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('\ufeff', '') // JavaScript takes it for a blank.
    .replace(/[\s\u2800]+/g, ' ')
    .replace(unseen, (mark) => (mark === ' ' ? ' ' : ''))
    .replace(/ +/g, ' ')
    .trim();
