const startsSomethingElse = /^[=+\-@\t\r\n']/;

/**
 * Returns text in the form in which Excel keeps it as text. Excel takes text that begins with `= + - @` for a formula
 * and a first apostrophe for the mark of text, so these get an apostrophe in front, which Excel does not show.
 */
export function inertText(text: string): string {
  return startsSomethingElse.test(text) ? `'${text}` : text;
}
