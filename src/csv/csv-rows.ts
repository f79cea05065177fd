/**
 * The cells of a .csv text, row by row (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes.
 * Blank lines at the end are no rows.
 */
export function csvRows(text: string, delimiter: string): string[][] {
  const sign = `\\u{${delimiter.codePointAt(0)!.toString(16)}}`;
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"?([^${sign}\\r\\n]*)|([^${sign}\\r\\n]*))(${sign}|\\r\\n?|\\n|$)`,
    'yu',
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
