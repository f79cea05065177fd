/** Returns whether a text is an error value of Excel: `#N/A`, `#DIV/0!`, `#NAME?`. */
export const isErrorName = (text: string) => /^#[A-Z][A-Z0-9_/]*[!?]?$/.test(text);
