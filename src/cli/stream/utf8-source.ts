import type { ByteSlices, ByteSource } from './byte-source';
import { decoded, refuseBytes, type StreamEncoding } from './stream-encoding';
import { isUtf8Throughout } from './valid-utf8';

/** The byte order mark of UTF-8. */
const mark = [0xef, 0xbb, 0xbf];

/**
 * Returns a text file as UTF-8 without a byte order mark. A file in another encoding is encoded anew each time it is
 * read.
 *
 * @throws CsvProblem with the line if bytes are not in the encoding; for encodings other than UTF-8, while the slices
 *   are read
 */
export async function inUtf8(
  source: ByteSource,
  { encoding, hasMark, isChecked }: StreamEncoding,
): Promise<ByteSlices> {
  if (encoding !== 'utf-8') return encodedAnew(source, encoding);
  if (!isChecked && !(await isUtf8Throughout(source))) await refuseBytes(source, encoding);
  return hasMark ? withoutFirst(source, mark.length) : source;
}

const encodedAnew = (source: ByteSource, encoding: string): ByteSlices => ({
  async *slices() {
    const encoder = new TextEncoder();
    for await (const text of decoded(source, encoding)) yield encoder.encode(text);
  },
});

const withoutFirst = (source: ByteSource, length: number): ByteSlices => ({
  async *slices() {
    let toSkip = length;
    for await (const slice of source.slices()) {
      const rest = slice.subarray(toSkip);
      toSkip -= slice.length - rest.length;
      yield rest;
    }
  },
});
