/**
 * Returns whether a text is an error value of Excel: `#N/A`, `#DIV/0!`, `#NAME?`. Others that begin so are texts:
 * `#ORDERS`.
 */
export const isErrorName = (text: string) => /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z0-9_/]*[!?])$/.test(text);
