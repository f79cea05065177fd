import { CsvProblem } from '../csv-limits';
import { decodeFile, type DecodedFile } from '../encoding/decode-text';
import { lineAt } from '../line-at';
import { delimiterOf } from '../delimiter';
import type { Dialect } from '../dialect';

/** The text of a .csv file, and how it is written. */
export interface CsvText extends Omit<DecodedFile, 'text'> {
  readonly text: string;
  readonly delimiter: string;
  /** The line that names the delimiter (`sep=;`), with its line break; `''` if there is none. */
  readonly firstLine: string;
}

/**
 * Decodes a .csv file and finds its delimiter.
 *
 * @throws CsvProblem if it is no text, or not in the encoding that the user named
 */
export function csvText(bytes: Uint8Array, dialect: Dialect): CsvText {
  const { text: whole, ...decoded } = decodeFile(bytes, dialect.encoding);
  // A list has no NUL characters; pictures, archives and programs do.
  const binary = whole.indexOf('\0');
  if (binary >= 0) throw new CsvProblem('notText', lineAt(whole, binary));
  const { text, delimiter } = delimiterOf(whole, dialect.delimiter);
  return { ...decoded, text, delimiter, firstLine: whole.slice(0, whole.length - text.length) };
}
