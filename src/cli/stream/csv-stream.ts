import { isAscii } from 'node:buffer';
import { CsvProblem } from '../../csv/csv-limits';
import { delimiterOf, sampled } from '../../csv/delimiter';
import type { Dialect } from '../../csv/dialect';
import { rowFinder, type GivenText } from '../../csv/rows/text-rows';
import { characters, type ByteRows } from './byte-rows';
import type { ByteSlices, ByteSource } from './byte-source';
import { lineBreaksIn } from './line-breaks';
import { encodingOf, type StreamEncoding } from './stream-encoding';
import { placesKept, type PlacesKept } from './places-kept';
import { inUtf8 } from './utf8-source';

/** Some rows of a file. A piece begins at the end of the previous one. */
export type CsvPiece = ByteRows;

/** A .csv file that can be read piece by piece, several times. */
export interface CsvStream extends StreamEncoding {
  readonly delimiter: string;
  /** The line that names the delimiter (`sep=;`), with its line break; `''` if there is none. */
  readonly firstLine: string;
  /**
   * Returns the rows below `firstLine`, with all blank lines. A piece is valid until the next one is taken.
   *
   * @param wanted the number of cells of each row that are wanted; a piece may have more. Left out for all
   * @throws CsvProblem as `csvRecords` does, or if bytes are not in the encoding
   */
  pieces(wanted?: number): AsyncGenerator<CsvPiece, void, undefined>;
}

/**
 * Finds encoding and delimiter of a .csv file without holding the file in memory.
 *
 * @throws CsvProblem if it is no text, or not in the encoding that the user named
 */
export async function csvStream(
  source: ByteSource,
  dialect: Dialect,
  kept = placesKept(),
): Promise<CsvStream> {
  const found = await encodingOf(source, dialect.encoding);
  const utf8 = await inUtf8(source, found);
  const beginning = await beginningOf(utf8);
  const { delimiter, text } = delimiterOf(beginning, dialect.delimiter);
  const firstLine = beginning.slice(0, beginning.length - text.length);
  const skipped = Buffer.byteLength(firstLine);
  return {
    ...found,
    delimiter,
    firstLine,
    pieces: (wanted) => piecesOf(utf8, delimiter, { skipped, wanted, kept }),
  };
}

/** The most bytes of a character in UTF-8. */
const longestCharacter = 4;

/** Returns at least the first `sampled` characters. */
async function beginningOf(utf8: ByteSlices): Promise<string> {
  // Keeps a byte order mark, which here is one that the file has twice, so that the text is that of the bytes.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let [text, length] = ['', 0];
  for await (const slice of utf8.slices()) {
    text += decoder.decode(slice.subarray(0, longestCharacter * sampled), { stream: true });
    length += slice.length;
    if (length >= longestCharacter * sampled) return text;
  }
  return text + decoder.decode();
}

/** The most bytes in which to search for the end of a row; no real row is as long. */
const longestRow = 2 ** 26;

/** Makes a function that joins bytes in a buffer, which it uses again; the first may be in that buffer themselves. */
function joiner(): (first: Uint8Array, second: Uint8Array) => Buffer {
  let buffer = Buffer.alloc(0);
  return (first, second) => {
    const length = first.length + second.length;
    if (length > buffer.length) {
      const longer = Buffer.allocUnsafe(2 * length);
      longer.set(first);
      buffer = longer;
    } else buffer.set(first);
    buffer.set(second, first.length);
    return buffer.subarray(0, length);
  };
}

/** Returns a text with one character for each byte, which is made when it is first asked for: most pieces need none. */
function eachByteOf(bytes: Buffer): GivenText {
  let text: string | undefined;
  return {
    length: bytes.length,
    get text() {
      return (text ??= bytes.toString('latin1'));
    },
  };
}

/** How to read rows of bytes. */
export interface PiecesAsked {
  /** The number of bytes before the first row. */
  readonly skipped?: number;
  /** The number of cells of each row that are wanted; a piece may have more. Left out for all. */
  readonly wanted?: number | undefined;
  /** The places that another reading of all cells has found; this one adds to them. */
  readonly kept?: PlacesKept;
}

/**
 * Returns the rows in bytes of UTF-8, some at a time. A piece is valid until the next one is taken.
 *
 * @throws CsvProblem as `csvRecords` does
 */
export async function* piecesOf(
  utf8: ByteSlices,
  delimiter: string,
  { skipped = 0, wanted, kept }: PiecesAsked,
): AsyncGenerator<CsvPiece, void, undefined> {
  const separator = Buffer.from(delimiter).toString('latin1');
  let rest: Uint8Array = new Uint8Array(0);
  const find = rowFinder();
  const joined = joiner();
  let [toSkip, passed, pieces] = [skipped, 0, 0];
  const problemAt = async (code: CsvProblem['code'], line: number, bytes: number) =>
    new CsvProblem(code, line + (await lineBreaksIn(utf8, bytes)));
  const pieceOf = async (bytes: Buffer, isEnd: boolean): Promise<CsvPiece> => {
    const given = eachByteOf(bytes);
    const index = pieces++;
    try {
      let places = kept?.of(index);
      if (!places) {
        const asked = { codes: bytes, shown: characters, wanted };
        places = find(given, separator, Infinity, isEnd, asked);
        if (wanted === undefined) kept?.add(index, places);
      }
      rest = bytes.subarray(places.end);
      return {
        ...places,
        bytes,
        isAscii: isAscii(bytes),
        get text() {
          return given.text;
        },
      };
    } catch (error) {
      if (!(error instanceof CsvProblem)) throw error;
      throw await problemAt(error.code, error.line, skipped + passed);
    }
  };
  for await (const each of utf8.slices()) {
    const slice = each.subarray(toSkip);
    toSkip -= each.length - slice.length;
    const binary = slice.indexOf(0);
    if (binary >= 0) throw await problemAt('notText', 1, skipped + passed + rest.length + binary);
    const piece = await pieceOf(joined(rest, slice), false);
    yield piece;
    passed += piece.end;
    if (rest.length > longestRow) {
      // Throws a more exact problem if the row shows one, such as a quotation mark that is not closed.
      await pieceOf(Buffer.from(rest), true);
      throw await problemAt('textTooLong', 0, skipped + passed);
    }
  }
  if (rest.length > 0) yield await pieceOf(Buffer.from(rest), true);
}
