/**
 * Queues restoring the number formats that cells had before they got formulas, wherever their rows are now.
 *
 * @param header the column's header
 * @param formats the earlier formats, by the row at that time; the header is row 0
 * @param rows for each row now, from the header on, its row at that time; undefined for a row inserted since
 */
export function restoreFormats(
  header: Excel.Range,
  formats: ReadonlyMap<number, string>,
  rows: readonly (number | undefined)[],
): void {
  if (formats.size === 0) return;
  rows.forEach((row, index) => {
    const format = row === undefined ? undefined : formats.get(row);
    if (format !== undefined) header.getOffsetRange(index, 0).numberFormat = [[format]];
  });
}
