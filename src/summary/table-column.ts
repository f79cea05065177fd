/**
 * Returns a reference to a column of an Excel table: `Clients[Segment]`. A header with other characters than letters,
 * digits and blanks needs two pairs of brackets, and an apostrophe before each character with a meaning of its own.
 */
export function tableColumn(table: string, header: string): string {
  const escaped = header.replace(/['#@[\]]/g, "'$&");
  return /^[\p{L}\p{N}_ ]+$/u.test(header) && header.trim() === header
    ? `${table}[${escaped}]`
    : `${table}[[${escaped}]]`;
}
