import { CsvProblem } from '../csv-limits';
import { lineAt } from '../line-at';
import { decodeIn } from './decode-in';
import { encodingGiven, markedIn, utf16In, utf8Seen } from './encoding-shown';
import { likelyEncoding } from './likely-encoding';

/** The text of a file, and how it was encoded. */
export interface DecodedFile {
  readonly text: string;
  /** Name of the encoding for TextDecoder. */
  readonly encoding: string;
  /** True if the file begins with a byte order mark. */
  readonly hasMark: boolean;
  /** The first line with bytes that are not in this encoding. The text has `\ufffd` for each such byte. */
  readonly brokenLine?: number;
}

/**
 * Decodes a file: as its byte order mark says; otherwise as UTF-16 or UTF-8 if that is valid; otherwise in the encoding
 * that its letters make most likely.
 *
 * @param given the encoding that the user named
 * @throws CsvProblem if the bytes are not in the encoding `given`
 */
export function decodeFile(bytes: Uint8Array, given?: string): DecodedFile {
  const marked = markedIn(bytes);
  if (given !== undefined) return decodedAs(bytes, given, marked);
  const encoding = marked ?? encodingOf(bytes);
  const text = decodeIn(bytes, encoding);
  const hasMark = marked !== undefined;
  if (text !== undefined) return { text, encoding, hasMark };
  const broken = new TextDecoder(encoding).decode(bytes);
  return { text: broken, encoding, hasMark, brokenLine: lineOfBreak(broken) };
}

function decodedAs(bytes: Uint8Array, given: string, marked: string | undefined): DecodedFile {
  const encoding = encodingGiven(given, marked);
  const text = decodeIn(bytes, encoding);
  if (text === undefined)
    throw new CsvProblem('notInEncoding', lineOfBreak(new TextDecoder(encoding).decode(bytes)), given);
  return { text, encoding, hasMark: marked !== undefined };
}

const lineOfBreak = (text: string) => lineAt(text, text.indexOf('\ufffd'));

/** Decodes a file, as `decodeFile` does. */
export const decodeText = (bytes: Uint8Array): string => decodeFile(bytes).text;

function encodingOf(bytes: Uint8Array): string {
  return utf16In(bytes, bytes.length) ?? (isUtf8(bytes) ? 'utf-8' : likelyEncoding(bytes));
}

function isUtf8(bytes: Uint8Array): boolean {
  const seen = utf8Seen();
  seen.add(new TextDecoder('utf-8').decode(bytes));
  return seen.isUtf8();
}
