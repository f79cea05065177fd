/** Excel keeps 15 digits of a number, so longer ones and those with leading zeros are keys. */
const longOrPadded = /^[+-]?0\d|^\D?\d{16,}/;
/** A phone number such as `+4930123456`: nobody writes an amount with a plus and so many digits. */
const phone = /^\+\d{7,}$/;
/** Signs that programs put before or after a number to mark it as text. */
const keptAsText = /^['`]|^\t|\t$/;

/** Returns whether a text of digits is no number: a key, a phone number, or marked as text. */
export const isKey = (text: string) =>
  keptAsText.test(text) || longOrPadded.test(text.trim()) || phone.test(text.trim());

/**
 * Returns the text in a formula that is only text, by which programs keep Excel from reading a number: `="00123"`.
 */
export const textInFormula = (text: string) => /^="([^"]*)"$/.exec(text.trim())?.[1];

/** Returns whether a text has digits only: a number, unless its column holds keys. */
export const isDigits = (text: string) => /^\s*\d+\s*$/.test(text);
