import { CsvProblem } from '../csv-limits';
import { decodeIn } from './decode-in';
import { likelyEncoding } from './likely-encoding';

/** Byte order marks at the beginning of a file, each with its encoding. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

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

/**
 * Returns the encoding that the user named, by its name for TextDecoder.
 *
 * @throws CsvProblem if the file's byte order mark shows another one
 */
export function encodingGiven(given: string, marked: string | undefined): string {
  const isByMark = /^utf-?16$/i.test(given) && marked === 'utf-16be';
  const encoding = isByMark ? marked : new TextDecoder(given).encoding;
  if (marked !== undefined && marked !== encoding) throw new CsvProblem('notInEncoding', 1, given);
  return encoding;
}

const lineOfBreak = (text: string) => lineAt(text, text.indexOf('\ufffd'));

/** Returns the number of the line with this character, the first being 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n?|\n/).length;

/** Decodes a file, as `decodeFile` does. */
export const decodeText = (bytes: Uint8Array): string => decodeFile(bytes).text;

/** Returns the encoding that a byte order mark at the beginning of these bytes names. */
export const markedIn = (bytes: Uint8Array): string | undefined =>
  marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];

function encodingOf(bytes: Uint8Array): string {
  return utf16In(bytes, bytes.length) ?? (isUtf8(bytes) ? 'utf-8' : likelyEncoding(bytes));
}

const sampled = 2000;

/**
 * A file counts as UTF-16 if zero bytes are this many times as frequent at even positions as at odd ones, or the
 * reverse. Archives and pictures have about as many at both. UTF-16 may have some on the other side: 一 is 4E 00.
 */
const oneSided = 8;

/**
 * Returns the encoding of the text if it is UTF-16: every second byte of commas, digits and line ends is then zero.
 * Text in other encodings has no zeros.
 *
 * @param bytes the file, or its beginning
 * @param length number of bytes in the file
 */
export function utf16In(bytes: Uint8Array, length: number): string | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, sampled).forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  const [even, odd] = [zeros[0]!, zeros[1]!];
  if (length % 2 === 1) return undefined;
  if (even > oneSided * odd) return 'utf-16be';
  return odd > oneSided * even ? 'utf-16le' : undefined;
}

/**
 * A file counts as UTF-8 if at most one in this many characters beyond ASCII is broken: text in another encoding hardly
 * ever looks like UTF-8 by chance.
 */
const brokenOnceIn = 20;

function isUtf8(bytes: Uint8Array): boolean {
  const seen = utf8Seen();
  seen.add(new TextDecoder('utf-8').decode(bytes));
  return seen.isUtf8();
}

/** Counts characters of a text that was decoded as UTF-8, piece by piece. */
export function utf8Seen() {
  let [beyondAscii, broken] = [0, 0];
  return {
    add(text: string) {
      // Counts in a loop, because an array of all characters would take a hundred times the file's memory.
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > 127) beyondAscii++;
        if (code === 0xfffd) broken++;
      }
    },
    isUtf8: () => broken * brokenOnceIn <= beyondAscii,
  };
}
