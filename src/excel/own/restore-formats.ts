/**
 * Queues restoring the number formats that cells had before they got formulas, wherever their rows are now.
 *
 * @param header the column's header
 * @param rows the former row of each present row; the header is row 0
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
