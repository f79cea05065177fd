import { CsvProblem } from '../../csv/csv-limits';
import type { Column } from '../../csv/column-seen';
import type { Dialect } from '../../csv/dialect';
import type { ByteSource, FileFound } from '../stream/byte-source';
import type { ThreadsAllowed } from '../stream/threads-allowed';
import { mark } from '../stream/utf8-source';
import { csvStream, utf8Stream, type CsvPiece, type CsvStream } from '../stream/csv-stream';
import { cellReaders, type CellReader } from '../../csv/typed-cells';
import { looker, type Looker } from '../pieces/look';
import type { Area } from '../../sheet/cells/area';
import { asFileProblem } from '../../simulator/xlsx/problems/csv-problem';
import { lookInThreads, type FileToCut, type ReadingWatched } from '../threads/stretches';
import type { Stretch } from '../threads/tasks';
import { startThreads, threadsHere, type Threads } from '../threads/threads';

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
  /** What the cells of each column show together, and how they are read by that. */
  readonly shown: readonly Column[];
  readonly readers: readonly CellReader[];
  readonly decimal?: Dialect['decimal'];
  /**
   * Returns the rows from the first on, each time it is called; includes the blank ones at the end.
   *
   * @param wanted the number of cells of each row that are wanted; a piece may have more. Left out for all
   */
  pieces(wanted?: number): AsyncGenerator<CsvPiece, void, undefined>;
  /** Threads that read the same rows; undefined for a file that one thread reads. */
  readonly inThreads?: ReadInThreads;
}

/** The rows of a file in stretches, which threads can read. */
export interface ReadInThreads {
  readonly threads: Threads;
  /** From top to bottom: each stretch, its first row, and the number of its rows. */
  readonly stretches: readonly { readonly stretch: Stretch; readonly top: number; readonly rows: number }[];
  readonly onRead: ((bytes: number) => void) | undefined;
}

/**
 * Returns the bytes of the shortest file for which threads are worth it: each compiles the code anew, which two cores make up
 * for after a million rows.
 */
const worthThreads = (count: number) => 2 ** 27 / count;

/**
 * Reads through a .csv file, with only some slices in memory at a time. If threads read it, `endThreads` must be called
 * afterwards.
 *
 * @param dialect what the user said about how the file is written
 * @throws FileProblem if it is no list
 */
export async function openCsvFile(
  source: ByteSource,
  file: string,
  dialect: Dialect,
  threads?: ThreadsAllowed,
  watch: ReadingWatched = {},
): Promise<CsvFile> {
  try {
    return (
      (threads && (await openInThreads(source, dialect, threads, watch))) ??
      (await openInOneGo(source, dialect))
    );
  } catch (error) {
    throw asFileProblem(withName(error, dialect.encoding), file);
  }
}

export const endThreads = ({ inThreads }: CsvFile) => inThreads?.threads.end();

async function openInOneGo(source: ByteSource, dialect: Dialect): Promise<CsvFile> {
  const stream = await csvStream(source, dialect);
  const seen = looker();
  for await (const piece of stream.pieces()) seen.add(piece);
  return fileSeen(stream, seen, dialect);
}

async function openInThreads(
  source: ByteSource,
  dialect: Dialect,
  { script, count = threadsHere(), fromLength = worthThreads(count), stretchLength }: ThreadsAllowed,
  watch: ReadingWatched,
): Promise<CsvFile | undefined> {
  const { file, size } = source;
  if (!file || size < fromLength || count < 2) return undefined;
  const stream = await utf8Stream(source, dialect);
  if (!stream) return undefined;
  const threads = startThreads(script, count, file.file);
  const looked = await lookInThreads(threads, cutFile(file, stream, stretchLength), watch);
  if (!looked) {
    threads.end();
    return undefined;
  }
  const seen = looker();
  const stretches = looked.map(({ stretch, seen: found }) => {
    const top = seen.rows.found().count;
    seen.addFound(found);
    return { stretch, top, rows: found.rows.count };
  });
  return { ...fileSeen(stream, seen, dialect), inThreads: { threads, stretches, onRead: watch.onRead } };
}

const cutFile = (file: FileFound, stream: CsvStream, stretchLength?: number): FileToCut => ({
  file,
  delimiter: stream.delimiter,
  first: (stream.hasMark ? mark.length : 0) + Buffer.byteLength(stream.firstLine),
  stretchLength,
});

function fileSeen(stream: CsvStream, seen: Looker, { decimal }: Dialect): CsvFile {
  const { delimiter, encoding, firstLine, hasMark } = stream;
  const isAscii = encoding === 'utf-8' && seen.isAscii && /^\p{ASCII}*$/u.test(firstLine);
  const shown = seen.columns.shown();
  return {
    ...{ delimiter, encoding, firstLine },
    mark: hasMark || encoding !== 'utf-8' ? 'always' : isAscii ? 'beyondAscii' : 'never',
    ...seen.rows.shown(),
    shown,
    readers: cellReaders(shown, delimiter, decimal),
    decimal,
    pieces: stream.pieces,
  };
}

/** Returns the error; a CsvProblem about the encoding gets the name that the user gave. */
const withName = (error: unknown, given: string | undefined) =>
  error instanceof CsvProblem && error.encoding !== undefined && given !== undefined
    ? new CsvProblem(error.code, error.line, given)
    : error;
