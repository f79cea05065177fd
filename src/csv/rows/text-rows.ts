import { csvLimits, CsvProblem, type CsvProblemCode } from '../csv-limits';
import { lineAt } from '../decode-text';
import { quotedCellAt, quotedText } from './quoted-cell';

/** The rows in a text, as positions in it. A cell is cut out only when it is asked for. */
export interface TextRows {
  readonly text: string;
  /** For each row, the positions at which it begins and at which it ends (before its line break). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /**
   * For each row, the index of its first cell among all cells; one more entry at the end has the number of all cells.
   */
  readonly firstCells: readonly number[];
  /** For each cell, the positions at which its text begins and ends, without quotation marks. */
  readonly cellStarts: readonly number[];
  readonly cellEnds: readonly number[];
  /** By cell, the text of cells that the file writes differently, for example with doubled quotation marks. */
  readonly unlike: ReadonlyMap<number, string>;
  /** The position in the text after the last row. */
  readonly end: number;
}

/** Returns the text of a cell by its index. */
export const cellText = ({ text, unlike, cellStarts, cellEnds }: TextRows, cell: number): string =>
  (unlike.size > 0 ? unlike.get(cell) : undefined) ?? text.slice(cellStarts[cell], cellEnds[cell]);

/** Returns the number of cells in a row. */
export const widthOf = ({ firstCells }: TextRows, row: number): number =>
  firstCells[row + 1]! - firstCells[row]!;

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d] as const;

/**
 * Finds the rows and cells in a text (RFC 4180), and keeps blank lines at the end.
 *
 * @param mostCells the most cells that the caller can hold
 * @param isEnd false if more text follows; a last row that may continue is then left out, and begins at `end`
 * @param shown returns the characters that a part of the text stands for, if it has a byte in place of each character
 * @throws CsvProblem as `csvRecords` does
 */
export function rowsInText(
  text: string,
  delimiter: string,
  mostCells: number,
  isEnd = true,
  shown = (part: string) => part,
): TextRows {
  const separator = delimiter.charCodeAt(0);
  const isSeparatorAt = (at: number) => delimiter.length === 1 || text.startsWith(delimiter, at);
  const [starts, ends, firstCells, cellStarts, cellEnds]: number[][] = [[], [], [0], [], []] as const;
  const unlike = new Map<number, string>();
  let [start, end, column] = [0, 0, 0];
  while (start < text.length || column > 0) {
    const quoted = text.charCodeAt(start) === quote ? quotedCellAt(text, start) : undefined;
    const plainFrom = quoted ? quoted.end : start;
    let [at, sign] = [plainFrom, -1];
    for (; at < text.length; at++) {
      sign = text.charCodeAt(at);
      if (sign === separator ? isSeparatorAt(at) : sign === lineFeed || sign === carriageReturn) break;
    }
    const isLast = at === text.length;
    if (!isEnd && (isLast || (sign === carriageReturn && at + 1 === text.length))) break;
    const cell = cellStarts.length;
    cellStarts.push(quoted ? quoted.start : start);
    cellEnds.push(quoted ? quoted.stop : at);
    if (quoted && (quoted.hasMarks || at > plainFrom))
      unlike.set(cell, shown(quotedText(text, quoted) + text.slice(plainFrom, at)));
    const isTooMuch = ++column > csvLimits.columns || cell >= mostCells;
    if (quoted || isTooMuch || at - start > csvLimits.textLength) {
      const value = unlike.get(cell) ?? shown(text.slice(cellStarts[cell], cellEnds[cell]));
      const problem = problemWith(value, quoted?.isClosed, column, cell + 1, mostCells);
      if (problem) throw new CsvProblem(problem, lineAt(text, start));
    }
    if (!isLast && sign === separator) {
      start = at + delimiter.length;
      continue;
    }
    start = isLast ? at : at + (sign === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1);
    starts.push(end);
    ends.push(at);
    firstCells.push(cellStarts.length);
    column = 0;
    end = start;
    if (isLast) break;
  }
  return { text, starts, ends, firstCells, cellStarts, cellEnds, unlike, end };
}

function problemWith(
  cell: string,
  isClosed: boolean | undefined,
  column: number,
  cells: number,
  mostCells: number,
): CsvProblemCode | undefined {
  if (isClosed === false && /[\r\n]/.test(cell.trimEnd())) return 'quoteNotClosed';
  if (cell.length > csvLimits.textLength) return 'textTooLong';
  if (column > csvLimits.columns) return 'tooWide';
  return cells > mostCells ? 'tooManyCells' : undefined;
}
