import { CsvProblem } from '../../csv/csv-limits';
import { withWesternSigns } from '../../csv/encoding/decode-in';
import { encodingGiven, markedIn, utf16In, utf8Seen } from '../../csv/encoding/encoding-shown';
import type { ByteSource } from './byte-source';
import { lineBreaks } from './line-breaks';
import { isUtf8Throughout } from './valid-utf8';

/** How a file is encoded, found without holding the file in memory. */
export interface StreamEncoding {
  /** Name of the encoding for TextDecoder. */
  readonly encoding: string;
  readonly hasMark: boolean;
  /** True if all bytes are known to be in this encoding. */
  readonly isChecked?: boolean;
}

/**
 * Finds the encoding of a file by the rules of `decodeFile`.
 *
 * @param given the encoding that the user named
 * @throws CsvProblem if the file is no text, or its byte order mark shows another encoding than `given`
 */
export async function encodingOf(source: ByteSource, given?: string): Promise<StreamEncoding> {
  const beginning = await firstBytes(source);
  const marked = markedIn(beginning);
  const hasMark = marked !== undefined;
  if (given !== undefined) return { encoding: encodingGiven(given, marked), hasMark };
  const byZeros = marked ?? utf16In(beginning, source.size);
  if (byZeros === undefined && (await isUtf8Throughout(source, isPlain)))
    return { encoding: 'utf-8', hasMark, isChecked: true };
  return { encoding: byZeros ?? (await encodingByLetters(source)), hasMark };
}

async function firstBytes(source: ByteSource): Promise<Uint8Array> {
  let beginning = new Uint8Array(0);
  for await (const slice of source.slices()) {
    beginning = Uint8Array.from([...beginning, ...slice.subarray(0, beginningLength)]);
    if (beginning.length >= beginningLength) break;
  }
  return beginning;
}

/** How many bytes are enough to see a byte order mark and the zeros of UTF-16. */
const beginningLength = 2000;

/**
 * Returns whether bytes have neither NUL characters nor the sign `\ufffd`, which stands for broken bytes. A file with
 * such is looked at letter by letter.
 */
const isPlain = (bytes: Buffer) => !bytes.includes(0) && !bytes.includes('\ufffd');

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
  // Loaded only for a file that needs it: it knows the letters of many languages.
  const { beyondAsciiSeen } = await import('../../csv/encoding/likely-encoding');
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
  for await (const slice of source.slices()) yield decode(slice) ?? (await refuseBytes(source, encoding));
  yield decode() ?? (await refuseBytes(source, encoding));
}

/**
 * Refuses a file that is not in an encoding.
 *
 * @throws CsvProblem with the first line that shows it
 */
export async function refuseBytes(source: ByteSource, encoding: string): Promise<never> {
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
