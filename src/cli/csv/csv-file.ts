import { CsvProblem } from '../../csv/csv-limits';
import type { Dialect } from '../../csv/dialect';
import type { ByteSource } from '../stream/byte-source';
import { csvStream, type CsvPiece, type CsvStream } from '../stream/csv-stream';
import { cellReaders, type CellReader } from '../../csv/typed-cells';
import { looker, type Looker } from '../pieces/look';
import type { Area } from '../../sheet/cells/area';
import { asFileProblem } from '../../simulator/xlsx/problems/csv-problem';

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
  /** True if the last row shows that the file may have been cut off (see `RowsSeen`). */
  readonly isCutOff: boolean;
  /** The block from the first to the last filled cell; undefined if none is. */
  readonly used: Area | undefined;
  /** How the cells of each column are read, by what they show together. */
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
    const seen = looker();
    for await (const piece of stream.pieces()) seen.add(piece);
    return fileSeen(stream, seen, dialect);
  } catch (error) {
    throw asFileProblem(withName(error, dialect.encoding), file);
  }
}

function fileSeen(stream: CsvStream, seen: Looker, { decimal }: Dialect): CsvFile {
  const { delimiter, encoding, firstLine, hasMark } = stream;
  const isAscii = encoding === 'utf-8' && seen.isAscii && /^\p{ASCII}*$/u.test(firstLine);
  return {
    ...{ delimiter, encoding, firstLine },
    mark: hasMark || encoding !== 'utf-8' ? 'always' : isAscii ? 'beyondAscii' : 'never',
    ...seen.rows.shown(),
    readers: cellReaders(seen.columns.shown(), delimiter, decimal),
    decimal,
    pieces: stream.pieces,
  };
}

/** Returns the error; a CsvProblem about the encoding gets the name that the user gave. */
const withName = (error: unknown, given: string | undefined) =>
  error instanceof CsvProblem && error.encoding !== undefined && given !== undefined
    ? new CsvProblem(error.code, error.line, given)
    : error;
