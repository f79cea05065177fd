import { typedCells } from '../../src/csv/typed-cells';

/** Returns the cells of a column below its header. */
export const column = (texts: readonly string[], delimiter = ',') =>
  typedCells([['Header'], ...texts.map((text) => [text])], delimiter)
    .slice(1)
    .map(([cell]) => cell!.value);
export const formats = (texts: readonly string[], delimiter = ',') =>
  typedCells(
    texts.map((text) => [text]),
    delimiter,
  ).map(([cell]) => cell!.format);
