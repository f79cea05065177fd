import { CsvProblem } from '../csv-limits';
import { withWesternSigns } from '../decode-in';
import { encodingGiven, markedIn, utf16In, utf8Seen } from '../decode-text';
import { beyondAsciiSeen } from '../likely-encoding';
import type { ByteSource } from './byte-source';
import { lineBreaks } from './line-breaks';

/** How a file is encoded, found without holding the file in memory. */
export interface StreamEncoding {
  /** Name of the encoding for TextDecoder. */
  readonly encoding: string;
  readonly hasMark: boolean;
}

/**
 * Finds the encoding of a file by the rules of `decodeFile`.
 *
 * @param given the encoding that the user named
 * @throws CsvProblem if the file is no text, or its byte order mark shows another encoding than `given`
 */
export async function encodingOf(source: ByteSource, given?: string): Promise<StreamEncoding> {
  let beginning = new Uint8Array(0);
  for await (const slice of source.slices()) {
    beginning = Uint8Array.from([...beginning, ...slice.subarray(0, beginningLength)]);
    if (beginning.length >= beginningLength) break;
  }
  const marked = markedIn(beginning);
  const hasMark = marked !== undefined;
  if (given !== undefined) return { encoding: encodingGiven(given, marked), hasMark };
  const encoding = marked ?? utf16In(beginning, source.size) ?? (await encodingByLetters(source));
  return { encoding, hasMark };
}

/** How many bytes are enough to see a byte order mark and the zeros of UTF-16. */
const beginningLength = 2000;

async function encodingByLetters(source: ByteSource): Promise<string> {
  const utf8 = utf8Seen();
  let lines = 1;
  for await (const text of decoded(source, 'utf-8', false)) {
    // A list has no NUL characters; pictures, archives and programs do.
    const binary = text.indexOf('\0');
    if (binary >= 0) throw new CsvProblem('notText', lines + lineBreaks(text.slice(0, binary)));
    lines += lineBreaks(text);
    utf8.add(text);
  }
  if (utf8.isUtf8()) return 'utf-8';
  const seen = beyondAsciiSeen();
  for await (const slice of source.slices()) if (!seen.add(slice)) break;
  return seen.likely();
}

/**
 * Decodes a file slice by slice.
 *
 * @param isStrict false to put `\ufffd` for bytes that are not in the encoding
 * @throws CsvProblem with the line of the first such byte if `isStrict`
 */
export async function* decoded(
  source: ByteSource,
  encoding: string,
  isStrict = true,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: isStrict });
  const decode = (slice?: Uint8Array) => {
    try {
      const text = slice ? decoder.decode(slice, { stream: true }) : decoder.decode();
      return encoding === 'windows-1252' ? withWesternSigns(text) : text;
    } catch {
      return undefined;
    }
  };
  for await (const slice of source.slices()) yield decode(slice) ?? (await refuse(source, encoding));
  yield decode() ?? (await refuse(source, encoding));
}

async function refuse(source: ByteSource, encoding: string): Promise<never> {
  throw new CsvProblem('notInEncoding', await lineOfBreak(source, encoding), encoding);
}

/** Returns the number of the first line, from 1, that has bytes outside this encoding. */
async function lineOfBreak(source: ByteSource, encoding: string): Promise<number> {
  let lines = 1;
  for await (const text of decoded(source, encoding, false)) {
    const broken = text.indexOf('\ufffd');
    if (broken >= 0) return lines + lineBreaks(text.slice(0, broken));
    lines += lineBreaks(text);
  }
  return lines;
}
