import { expect, test } from '@jest/globals';
import { isUtf8Throughout } from '../../../src/cli/stream/valid-utf8';

/** Returns bytes as a source that reads each slice into the same buffer, as that of a file does. */
const inSlices = (bytes: Uint8Array, length: number) => ({
  size: bytes.length,
  async *slices() {
    const buffer = new Uint8Array(length);
    for (let from = 0; from < bytes.length; from += length) {
      const slice = bytes.subarray(from, from + length);
      buffer.set(slice);
      yield buffer.subarray(0, slice.length);
    }
  },
});

test.each([1, 2, 3, 4, 5, 7])('characters that slices of %d bytes share are whole', async (length) => {
  const text = Buffer.from('Müller,北京,€ 12,𝄞\n'.repeat(5));
  expect(await isUtf8Throughout(inSlices(text, length))).toBe(true);
  expect(await isUtf8Throughout(inSlices(text.subarray(0, -2), length))).toBe(false);
  expect(await isUtf8Throughout(inSlices(Buffer.concat([text, Buffer.of(0xe4, 0x41)]), length))).toBe(false);
});
