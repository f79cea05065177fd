import { csvLimits, CsvProblem, type CsvProblemCode } from '../csv-limits';
import { codeWriter, type Codes } from '../codes';
import { lineAt } from '../line-at';
import { plainRowFinder } from './plain-rows';
import { RowsFound } from './rows-found';
import { quotedCellAt, quotedText } from './quoted-cell';

/** A text that may be made only when it is asked for. */
export interface GivenText {
  readonly text: string;
  readonly length: number;
}

/** The rows in a text, as positions in it. */
export interface RowPlaces {
  /** For each row, the positions at which it begins and at which it ends (before its line break). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /**
   * For each row, the index of its first cell among all cells; one more entry at the end has the number of all cells.
   */
  readonly firstCells: Int32Array;
  /** For each cell, the positions at which its text begins and ends, without quotation marks. */
  readonly cellStarts: Int32Array;
  readonly cellEnds: Int32Array;
  /** For each cell the number of its way of writing (see `plainCells`); 0 if it is none or not known. */
  readonly kinds: Uint8Array;
  /** By cell, the text of cells that the file writes differently, for example with doubled quotation marks. */
  readonly unlike: ReadonlyMap<number, string>;
  /** The position in the text after the last row. */
  readonly end: number;
}

/** The rows in a text. A cell is cut out only when it is asked for. */
export interface TextRows extends RowPlaces {
  readonly text: string;
}

/** Returns the text of a cell by its index. */
export const cellText = ({ text, unlike, cellStarts, cellEnds }: TextRows, cell: number): string =>
  (unlike.size > 0 ? unlike.get(cell) : undefined) ?? text.slice(cellStarts[cell], cellEnds[cell]);

/** Returns the number of cells in a row. */
export const widthOf = ({ firstCells }: Pick<RowPlaces, 'firstCells'>, row: number): number =>
  firstCells[row + 1]! - firstCells[row]!;

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d] as const;

/** How to read a text that has a character in place of each byte of another one. */
export interface InBytes {
  readonly codes: Uint8Array;
  /** Returns the characters that a part of the text stands for. */
  readonly shown: (part: string) => string;
  /** The number of cells of each row that are wanted; more may be found. Left out for all. */
  readonly wanted?: number;
}

/**
 * Makes a function that finds the rows and cells in a text (RFC 4180), and keeps blank lines at the end. What it returns
 * holds until it is called again.
 */
export function rowFinder() {
  const codesOf = codeWriter();
  const found = new RowsFound();
  let plainRows: { readonly of: string; readonly find: ReturnType<typeof plainRowFinder> } | undefined;
  const plainRowsWith = (delimiter: string) => {
    if (plainRows?.of !== delimiter)
      plainRows = { of: delimiter, find: plainRowFinder(delimiter.charCodeAt(0)) };
    return plainRows.find;
  };
  /**
   * @param mostCells the most cells that the caller can hold
   * @param isEnd false if more text follows; a last row that may continue is then left out, and begins at `end`
   * @throws CsvProblem as `csvRecords` does
   */
  return (
    given: GivenText,
    delimiter: string,
    mostCells: number,
    isEnd = true,
    bytes?: InBytes,
  ): RowPlaces => {
    const codes: Codes = bytes?.codes ?? codesOf(given.text);
    const shown = bytes?.shown ?? ((part: string) => part);
    const quickly = bytes && delimiter.length === 1 ? plainRowsWith(delimiter) : undefined;
    const { length } = given;
    const separator = delimiter.charCodeAt(0);
    const isSeparatorAt = (at: number) => delimiter.length === 1 || given.text.startsWith(delimiter, at);
    const unlike = new Map<number, string>();
    let [start, end, column] = [0, 0, 0];
    found.clear();
    while (start < length || column > 0) {
      if (quickly && column === 0) {
        start = end = quickly(bytes!.codes, start, bytes!.wanted ?? Infinity, found);
        if (start === length) break;
      }
      const quoted = start < length && codes[start] === quote ? quotedCellAt(given.text, start) : undefined;
      const plainFrom = quoted ? quoted.end : start;
      let at = plainFrom;
      let sign = 0;
      while (at < length) {
        sign = codes[at]!;
        if (sign === separator ? isSeparatorAt(at) : sign === lineFeed || sign === carriageReturn) break;
        at++;
      }
      const isLast = at === length;
      if (!isEnd && (isLast || (sign === carriageReturn && at + 1 === length))) break;
      const cell = found.addCell(quoted ? quoted.start : start, quoted ? quoted.stop : at);
      if (quoted && (quoted.hasMarks || at > plainFrom))
        unlike.set(cell, shown(quotedText(given.text, quoted) + given.text.slice(plainFrom, at)));
      const isTooMuch = ++column > csvLimits.columns || cell >= mostCells;
      if (quoted || isTooMuch || at - start > csvLimits.textLength) {
        const { text } = given;
        const value =
          unlike.get(cell) ?? shown(quoted ? text.slice(quoted.start, quoted.stop) : text.slice(start, at));
        const isOpen = quoted && (!quoted.isClosed || text.slice(plainFrom, at).trim() !== '');
        const problem = problemWith(value, isOpen, column, cell + 1, mostCells);
        if (problem) throw new CsvProblem(problem, lineAt(text, start));
      }
      if (!isLast && sign === separator) {
        start = at + delimiter.length;
        continue;
      }
      const isPair = sign === carriageReturn && at + 1 < length && codes[at + 1] === lineFeed;
      start = isLast ? at : at + (isPair ? 2 : 1);
      found.addRow(end, at);
      column = 0;
      end = start;
      if (isLast) break;
    }
    return { ...found.all(), unlike, end };
  };
}

/**
 * Returns the problem with a cell; undefined if it has none.
 *
 * @param isOpen true if a quotation mark is not closed, or text follows the closing one: after `"` at the end of a line,
 *   the next mark (`"Birch"` below it) seems to close the cell
 */
function problemWith(
  cell: string,
  isOpen: boolean | undefined,
  column: number,
  cells: number,
  mostCells: number,
): CsvProblemCode | undefined {
  if (isOpen && /[\r\n]/.test(cell.trimEnd())) return 'quoteNotClosed';
  if (cell.length > csvLimits.textLength) return 'textTooLong';
  if (column > csvLimits.columns) return 'tooWide';
  return cells > mostCells ? 'tooManyCells' : undefined;
}
