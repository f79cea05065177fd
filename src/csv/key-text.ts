/** Matches digits that are a key: with leading zeros, or more than the 15 digits that Excel keeps. */
const longOrPadded = /^[+-]?0\d|^\D?\d{16,}/;
/** Matches a phone number such as `+4930123456`: nobody writes an amount with a plus and so many digits. */
const phone = /^\+\d{7,}$/;
/** Matches a mark before or after a number, by which programs mark the number as text. */
const keptAsText = /^['`]|^\t|\t$/;

/** Returns whether a text of digits is not a number: a key, a phone number, or marked as text. */
export const isKey = (text: string) =>
  keptAsText.test(text) || longOrPadded.test(text.trim()) || phone.test(text.trim());

/**
 * Returns the text in a formula such as `="00123"`, which programs write so that Excel reads no number; undefined for
 * any other text.
 */
export const textInFormula = (text: string) => /^="([^"]*)"$/.exec(text.trim())?.[1];

/** Returns whether a text consists of digits: a number, unless other cells show that the column holds keys. */
export const isDigits = (text: string) => /^\s*\d+\s*$/.test(text);
