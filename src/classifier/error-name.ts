/** Whether a text is what Excel gives for an error: `#N/A`, `#DIV/0!`, `#NAME?`. */
export const isErrorName = (text: string) => /^#[A-Z][A-Z0-9_/]*[!?]?$/.test(text);
