/**
 * The cells of a .csv text, row by row (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes.
 * Blank lines at the end are no rows. The library's own parser takes time by the square of the length.
 */
export function csvRows(text: string, delimiter: string): string[][] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"?([^${delimiter}\\r\\n]*)|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n?|\\n|$)`,
    'y',
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length || row.length > 0) {
    const [, quoted, afterQuote = '', plain = '', end = ''] = cell.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + afterQuote);
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return rows;
}
