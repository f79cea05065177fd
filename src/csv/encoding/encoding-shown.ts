import { CsvProblem } from '../csv-limits';

/** Byte order marks at the beginning of a file, each with its encoding. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Returns the encoding that a byte order mark at the beginning of these bytes names. */
export const markedIn = (bytes: Uint8Array): string | undefined =>
  marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];

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
