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

const quote = 0x22;

/**
 * Finds the rows and cells in a text (RFC 4180), and keeps blank lines at the end.
 *
 * @param mostCells the most cells that the caller can hold
 * @param isEnd false if more text follows; a last row that may continue is then left out, and begins at `end`
 * @throws CsvProblem as `csvRecords` does
 */
export function rowsInText(text: string, delimiter: string, mostCells: number, isEnd = true): TextRows {
  const positionOf = (sign: string, from: number) => {
    const at = text.indexOf(sign, from);
    return at < 0 ? text.length : at;
  };
  /** Positions of the next delimiter, line feed and carriage return. Each is searched again only once it is passed. */
  let [separator, feed, carriage] = [-1, -1, -1];
  const [starts, ends, firstCells, cellStarts, cellEnds]: number[][] = [[], [], [0], [], []] as const;
  const unlike = new Map<number, string>();
  let [start, end, column] = [0, 0, 0];
  while (start < text.length || column > 0) {
    const quoted = text.charCodeAt(start) === quote ? quotedCellAt(text, start) : undefined;
    const plainFrom = quoted ? quoted.end : start;
    if (separator < plainFrom) separator = positionOf(delimiter, plainFrom);
    if (feed < plainFrom) feed = positionOf('\n', plainFrom);
    if (carriage < plainFrom) carriage = positionOf('\r', plainFrom);
    const at = Math.min(separator, feed, carriage);
    const isLast = at === text.length;
    if (!isEnd && (isLast || (at === carriage && at + 1 === text.length))) break;
    const cell = cellStarts.length;
    cellStarts.push(quoted ? quoted.start : start);
    cellEnds.push(quoted ? quoted.stop : at);
    if (quoted && (quoted.hasMarks || at > plainFrom))
      unlike.set(cell, quotedText(text, quoted) + text.slice(plainFrom, at));
    const isTooMuch = ++column > csvLimits.columns || cell >= mostCells;
    if (quoted || isTooMuch || at - start > csvLimits.textLength) {
      const shown = unlike.get(cell) ?? text.slice(cellStarts[cell], cellEnds[cell]);
      const problem = problemWith(shown, quoted?.isClosed, column, cell + 1, mostCells);
      if (problem) throw new CsvProblem(problem, lineAt(text, start));
    }
    start = at + (isLast ? 0 : at === carriage && at + 1 === feed ? 2 : 1);
    if (!isLast && at === separator) continue;
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
