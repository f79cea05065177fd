/** Returns whether a cell shows nothing; a text of blanks, of any width, shows nothing. */
export const isBlank = (cell: string | number | boolean) =>
  typeof cell === 'string' && !beginsPlainly(cell) && cell.trim() === '';

/** Returns whether a text begins with a visible character of ASCII, as most cells of a long list do. */
function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 0x20 && code < 0x7f;
}
