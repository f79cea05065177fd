const startsSomethingElse = /^[=+\-@\t\r\n']/;

/**
 * Text as it is to be written so that it stays text. Excel takes text that begins with one of `= + - @` for a formula,
 * and a first apostrophe for the mark of text: those get an apostrophe in front, which Excel does not show.
 */
export function inertText(text: string): string {
  return startsSomethingElse.test(text) ? `'${text}` : text;
}
