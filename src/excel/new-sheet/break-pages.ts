/** Queues loading the first cell after each of so many page breaks of a sheet. */
export const cellsAfterBreaks = (sheet: Excel.Worksheet, breaks: number): Excel.Range[] =>
  Array.from({ length: breaks }, (_, index) =>
    sheet.horizontalPageBreaks.getItem(index).getCellAfterBreak().load('rowIndex'),
  );

/** Queues ending the printed pages of a sheet before these rows, zero-based, and before no others. */
export function breakPages(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

/** Compares two lists of rows. */
export const areSame = (rows: readonly number[], others: readonly number[] = []): boolean =>
  rows.join() === others.join();
