import { asText, type SummaryCell, type SummaryLook } from '../layout';

/** Returns a cell with a text. */
export const text = (row: number, column: number, content: string, look?: SummaryLook): SummaryCell => ({
  row,
  column,
  input: asText(content),
  ...(look && { look }),
});

/** Returns a row of headers; all but the first are above numbers. */
export const headerRow = (row: number, titles: readonly string[]): SummaryCell[] =>
  titles.map((title, column) => text(row, column, title, column === 0 ? 'header' : 'numbers'));
