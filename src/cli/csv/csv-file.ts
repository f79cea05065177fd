import { CsvProblem } from '../../csv/csv-limits';
import type { CsvCell } from '../../csv/csv-cell';
import type { Dialect } from '../../csv/dialect';
import type { ByteSource } from '../stream/byte-source';
import { isReadAsWritten, readCell } from '../stream/byte-rows';
import { csvStream, type CsvPiece } from '../stream/csv-stream';
import { showsNothing } from '../../csv/plain-cell';
import { columnsSeen, type CellReader, type ColumnsSeen } from '../../csv/typed-cells';
import type { Area } from '../../sheet/cells/area';
import { asFileProblem } from '../../simulator/xlsx/problems/csv-problem';
import { rowsSeen } from './rows-seen';

/** A .csv file of any size. It was read once to find its columns; its rows are read again, in pieces. */
export interface CsvFile {
  readonly delimiter: string;
  readonly encoding: string;
  /** The line that names the delimiter (`sep=;`), with its line break; `''` if there is none. */
  readonly firstLine: string;
  /**
   * When a UTF-8 copy begins with a byte order mark, by which Excel knows the encoding. `always`: the file has one, or
   * another encoding. `never`: it is UTF-8 without. `beyondAscii`: it has only ASCII, so only if the copy has other
   * characters.
   */
  readonly mark: 'always' | 'never' | 'beyondAscii';
  /** Number of rows without the blank ones at the end. */
  readonly rows: number;
  /** Number of cells in the longest of these rows. */
  readonly width: number;
  /** True if each of these rows has so many cells. */
  readonly isEven: boolean;
  /** The block from the first to the last filled cell; undefined if none is. */
  readonly used: Area | undefined;
  readonly readers: readonly CellReader[];
  readonly decimal?: Dialect['decimal'];
  /**
   * Returns the rows from the first on, each time it is called; includes the blank ones at the end.
   *
   * @param wanted the number of cells of each row that are wanted; a piece may have more. Left out for all
   */
  pieces(wanted?: number): AsyncGenerator<CsvPiece, void, undefined>;
}

/**
 * Reads through a .csv file, with only some slices in memory at a time.
 *
 * @param dialect what the user said about how the file is written
 * @throws FileProblem if it is no list
 */
export async function openCsvFile(source: ByteSource, file: string, dialect: Dialect): Promise<CsvFile> {
  try {
    const stream = await csvStream(source, dialect);
    const seen = { columns: columnsSeen(), rows: rowsSeen() };
    let isAscii = stream.encoding === 'utf-8' && /^\p{ASCII}*$/u.test(stream.firstLine);
    for await (const piece of stream.pieces()) {
      isAscii &&= piece.isAscii;
      addColumns(seen.columns, piece);
      seen.rows.add(piece);
    }
    const { delimiter, encoding, firstLine, hasMark } = stream;
    return {
      ...{ delimiter, encoding, firstLine },
      mark: hasMark || encoding !== 'utf-8' ? 'always' : isAscii ? 'beyondAscii' : 'never',
      ...seen.rows.shown(),
      readers: seen.columns.readers(delimiter, dialect.decimal),
      decimal: dialect.decimal,
      pieces: stream.pieces,
    };
  } catch (error) {
    throw asFileProblem(withName(error, dialect.encoding), file);
  }
}

function addColumns(columns: ColumnsSeen, piece: CsvPiece): void {
  const { bytes, firstCells, cellStarts, cellEnds, kinds } = piece;
  const isPlain = isReadAsWritten(piece);
  for (let row = 0; row + 1 < firstCells.length; row++) {
    const first = firstCells[row]!;
    const after = firstCells[row + 1]!;
    columns.widen(after - first);
    for (let cell = first; cell < after; cell++)
      if (showsNothing(kinds[cell]!) || columns.addPlain(cell - first, kinds[cell]!)) continue;
      else if (isPlain) columns.addCell(cell - first, piece.text, cellStarts[cell]!, cellEnds[cell]!, bytes);
      else
        readCell(piece, cell, (text, start, end, codes) =>
          columns.addCell(cell - first, text, start, end, codes),
        );
  }
}

/** Returns the error; a CsvProblem about the encoding gets the name that the user gave. */
const withName = (error: unknown, given: string | undefined) =>
  error instanceof CsvProblem && error.encoding !== undefined && given !== undefined
    ? new CsvProblem(error.code, error.line, given)
    : error;

/** Returns a cell as the add-in would read it on a sheet; a row may be shorter than others. */
export function cellIn(rows: CsvPiece, row: number, column: number, readers: readonly CellReader[]): CsvCell {
  const cell = rows.firstCells[row]! + column;
  if (cell >= rows.firstCells[row + 1]!) return blank;
  return readCell(rows, cell, (text, start, end, codes) =>
    start === end ? blank : readers[column]!(text, start, end, codes),
  );
}

const blank: CsvCell = { value: '' };
