import type { CsvCell } from '../../csv/csv-cell';
import { csvRecords, type CsvRecords } from '../../csv/csv-rows';
import { CsvProblem } from '../../csv/csv-limits';
import { csvText } from '../../csv/csv-text';
import type { Dialect } from '../../csv/dialect';
import { columnsSeen, type CellReader } from '../../csv/typed-cells';
import { withFileProblems } from '../../simulator/xlsx/problems/csv-problem';
import { FileProblem } from '../../simulator/xlsx/problems/file-problem';

/** A .csv file in memory: its text as it is, its rows, and how to read a cell of each column. */
export interface CsvFile extends CsvRecords {
  readonly text: string;
  readonly delimiter: string;
  readonly encoding: string;
  /** The line that names the delimiter (`sep=;`), with its line break; `''` if there is none. */
  readonly firstLine: string;
  /**
   * Whether a copy in UTF-8 needs a byte order mark, by which Excel knows the encoding: `always` if the file had one or
   * another encoding, `never` if it was UTF-8 without, `beyondAscii` if only ASCII was in it.
   */
  readonly mark: 'always' | 'never' | 'beyondAscii';
  /** Number of cells in the longest row. */
  readonly width: number;
  readonly readers: readonly CellReader[];
  readonly decimal?: Dialect['decimal'];
}

/** The longest text that JavaScript can hold, in bytes of a file with one byte per character. */
const longest = 2 ** 29 - 24;

/**
 * Reads a .csv file of any number of rows.
 *
 * @param dialect how the file is written, as far as somebody said so
 * @throws FileProblem if it is no list, or too long to hold
 */
export function readCsvFile(bytes: Uint8Array, file: string, dialect: Dialect): CsvFile {
  const megabyte = 2 ** 20;
  if (bytes.length > longest)
    throw new FileProblem('tooLarge', {
      file,
      megabytes: Math.ceil(bytes.length / megabyte),
      limit: Math.floor(longest / megabyte),
    });
  return withFileProblems(file, () => csvFileOf(bytes, dialect));
}

function csvFileOf(bytes: Uint8Array, dialect: Dialect): CsvFile {
  const { text, delimiter, encoding, hasMark, brokenLine, firstLine } = csvText(bytes, dialect);
  // A copy in UTF-8 would lose these bytes.
  if (brokenLine !== undefined) throw new CsvProblem('notInEncoding', brokenLine, encoding);
  const records = csvRecords(text, delimiter, Infinity);
  const seen = columnsSeen();
  for (const row of records.rows) seen.add(row);
  const isAscii = encoding === 'utf-8' && bytes.length === firstLine.length + text.length;
  return {
    ...records,
    text,
    delimiter,
    encoding,
    firstLine,
    mark: hasMark || encoding !== 'utf-8' ? 'always' : isAscii ? 'beyondAscii' : 'never',
    width: records.rows.reduce((most, row) => Math.max(most, row.length), 0),
    readers: seen.readers(delimiter, dialect.decimal),
    decimal: dialect.decimal,
  };
}

/** Returns a cell as the add-in would read it on a sheet; a row may be shorter than others. */
export function cellAt({ rows, readers }: CsvFile, row: number, column: number): CsvCell {
  const text = rows[row]?.[column] ?? '';
  return text === '' ? { value: '' } : readers[column]!(text);
}
