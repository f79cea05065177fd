/** Returns whether a text is one of Excel's errors: `#N/A`, `#DIV/0!`, `#NAME?`. */
export const isErrorName = (text: string) => /^#[A-Z][A-Z0-9_/]*[!?]?$/.test(text);
