/** Returns whether a cell shows nothing; a text of blanks, of any width, shows nothing. */
export const isBlank = (cell: string | number | boolean) => typeof cell === 'string' && cell.trim() === '';
