import { CsvProblem } from '../csv-limits';
import { rowsInText, type TextRows } from '../rows/text-rows';
import { delimiterOf, sampled } from '../delimiter';
import type { Dialect } from '../dialect';
import type { ByteSource } from './byte-source';
import { lineBreaks } from './line-breaks';
import { decoded, encodingOf, type StreamEncoding } from './stream-encoding';

/** Some rows of a file. A piece begins at the end of the previous one. */
export type CsvPiece = TextRows;

/** A .csv file that can be read piece by piece, several times. */
export interface CsvStream extends StreamEncoding {
  readonly delimiter: string;
  /** The line that names the delimiter (`sep=;`), with its line break; `''` if there is none. */
  readonly firstLine: string;
  /**
   * Returns the rows below `firstLine`, with all blank lines.
   *
   * @throws CsvProblem as `csvRecords` does, or if bytes are not in the encoding
   */
  pieces(): AsyncGenerator<CsvPiece, void, undefined>;
}

/**
 * Finds encoding and delimiter of a .csv file without holding the file in memory.
 *
 * @throws CsvProblem if it is no text, or not in the encoding that the user named
 */
export async function csvStream(source: ByteSource, dialect: Dialect): Promise<CsvStream> {
  const found = await encodingOf(source, dialect.encoding);
  const texts = () => decoded(source, found.encoding);
  let beginning = '';
  for await (const text of texts()) {
    beginning += text;
    if (beginning.length >= sampled) break;
  }
  const { delimiter, text } = delimiterOf(beginning, dialect.delimiter);
  const firstLine = beginning.slice(0, beginning.length - text.length);
  return { ...found, delimiter, firstLine, pieces: () => piecesOf(texts(), firstLine.length, delimiter) };
}

/** The most characters in which to search for the end of a row; no real row is as long. */
const longestRow = 2 ** 26;

async function* piecesOf(
  texts: AsyncIterable<string>,
  skipped: number,
  delimiter: string,
): AsyncGenerator<CsvPiece, void, undefined> {
  let rest = '';
  let toSkip = skipped;
  let lines = skipped > 0 ? 1 : 0;
  const pieceOf = (text: string, isEnd: boolean): CsvPiece => {
    try {
      const piece = rowsInText(text, delimiter, Infinity, isEnd);
      lines += lineBreaks(text.slice(0, piece.end));
      rest = text.slice(piece.end);
      return piece;
    } catch (error) {
      if (!(error instanceof CsvProblem)) throw error;
      throw new CsvProblem(error.code, lines + error.line, error.encoding);
    }
  };
  for await (const each of texts) {
    const text = each.slice(toSkip);
    toSkip -= each.length - text.length;
    const binary = text.indexOf('\0');
    if (binary >= 0) throw new CsvProblem('notText', lines + 1 + lineBreaks(rest + text.slice(0, binary)));
    // `join` copies both into one text. `rest + text` would keep them as two, in which looking up each character is
    // slower.
    yield pieceOf([rest, text].join(''), false);
    if (rest.length > longestRow) {
      // Throws a more exact problem if the row shows one, such as a quotation mark that is not closed.
      pieceOf(rest, true);
      throw new CsvProblem('textTooLong', lines);
    }
  }
  if (rest !== '') yield pieceOf(rest, true);
}
