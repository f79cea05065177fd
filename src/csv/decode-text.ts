import { decodeIn } from './decode-in';
import { likelyEncoding } from './likely-encoding';

/** Marks at the start of a file, and the encodings that they tell. */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file in whatever encoding it was written: what its mark says; UTF-16 or UTF-8 if it is nothing else; else
 * what its letters make likeliest.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return decodeIn(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return marked?.[1] ?? utf16In(bytes) ?? (isUtf8(bytes) ? 'utf-8' : likelyEncoding(bytes));
}

const sampled = 2000;

/** Commas, digits and line ends are half zero in UTF-16, and no other text has zeros. */
function utf16In(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, sampled).forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  const [even, odd] = [zeros[0]!, zeros[1]!];
  if (bytes.length % 2 === 1 || even === odd) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** Of so many characters in UTF-8, one may be broken: nothing else has so many by chance. */
const brokenOnceIn = 20;

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [beyondAscii, broken] = [0, 0];
  // One by one: as an array, the characters of a file would take a hundred times its size.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) beyondAscii++;
    if (code === 0xfffd) broken++;
  }
  return broken * brokenOnceIn <= beyondAscii;
}
