/** Excel keeps 15 digits of a number: a longer one is a key, as are leading zeros. */
const longOrPadded = /^[+-]?0\d|^\D?\d{16,}/;
/** `+4930123456`: nobody writes so many digits of an amount with a plus. */
const phone = /^\+\d{7,}$/;
/** Programs make text of a number by what they put before or after it. */
const keptAsText = /^['`]|^\t|\t$/;

/** Whether a text is no number though it has digits only: a key, a phone number, or what was marked as text. */
export const isKey = (text: string) =>
  keptAsText.test(text) || longOrPadded.test(text.trim()) || phone.test(text.trim());

/** The text in a formula that is nothing but text, as programs write it to keep Excel from reading it: `="00123"`. */
export const textInFormula = (text: string) => /^="([^"]*)"$/.exec(text.trim())?.[1];

/** Digits only: a number, unless it stands among keys. */
export const isDigits = (text: string) => /^\s*\d+\s*$/.test(text);
