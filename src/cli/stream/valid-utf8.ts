import { isUtf8 } from 'node:buffer';
import type { ByteSource } from './byte-source';

/**
 * Returns whether all bytes are valid UTF-8.
 *
 * @param accepts returns false for a slice that is not wanted although it is valid
 */
export async function isUtf8Throughout(
  source: ByteSource,
  accepts: (slice: Buffer) => boolean = () => true,
): Promise<boolean> {
  let begun: Uint8Array = new Uint8Array(0);
  for await (const slice of source.slices()) {
    const view = Buffer.from(slice.buffer, slice.byteOffset, slice.length);
    const bytes = begun.length > 0 ? Buffer.concat([begun, view]) : view;
    const whole = bytes.subarray(0, endOfCharacters(bytes));
    if (!isUtf8(whole) || !accepts(bytes)) return false;
    // A copy, because the slice holds its bytes only until the next one is taken.
    begun = Uint8Array.from(bytes.subarray(whole.length));
  }
  return begun.length === 0;
}

/** Returns the length of these bytes without a character at the end that the next bytes may continue. */
function endOfCharacters(bytes: Uint8Array): number {
  let start = bytes.length - 1;
  while (start >= 0 && start > bytes.length - 4 && (bytes[start]! & 0xc0) === 0x80) start--;
  const first = bytes[start] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return start + length > bytes.length ? Math.max(0, start) : bytes.length;
}
