import { fstatSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { ByteSource } from '../stream/byte-source';
import { CliProblem } from '../problem/cli-problem';
import { refuseParquet } from './other-kinds';
import { checkInput, readInput } from './read-input';

/** How many bytes of a file are in memory at a time. */
const sliceLength = 2 ** 20;

/**
 * Returns a file, to read slice by slice as often as needed. A pipe can be read only once, so its content stays in
 * memory.
 *
 * @throws CliProblem if there is no such file, it cannot be read, or is empty or of an unsupported kind; later, if it
 *   has changed between two readings
 */
export async function inputSource(file: string): Promise<ByteSource> {
  await checkInput(file);
  const found = await stat(file);
  if (!found.isFile()) return sourceInMemory(await readInput(file), sliceLength);
  const { size, mtimeMs, ino } = found;
  await refuseParquetFile(file, size);
  return { size, slices: () => slicesOf({ file, size, mtimeMs, ino }) };
}

/** A file as it was found. If any of this changes, the file was changed meanwhile. */
interface FileFound {
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

/**
 * Yields the bytes of a file slice by slice.
 *
 * @throws CliProblem if the file has changed since it was found
 */
async function* slicesOf({
  file,
  size,
  mtimeMs,
  ino,
}: FileFound): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(file);
  const buffers = [0, 1].map(() => new Uint8Array(Math.min(sliceLength, size)));
  const read = (at: number, slices: number) => {
    const reading = handle.read(buffers[slices & 1]!, 0, sliceLengthOf(at), at);
    // If nobody waits for it any more, nobody needs to know that it failed.
    reading.catch(() => undefined);
    return reading;
  };
  const sliceLengthOf = (at: number) => Math.min(sliceLength, size - at);
  try {
    let next = read(0, 0);
    for (let [at, slices] = [0, 1]; ; slices++) {
      const { buffer, bytesRead } = await next;
      const now = fstatSync(handle.fd);
      if (now.size !== size || now.mtimeMs !== mtimeMs || now.ino !== ino)
        throw new CliProblem('changedMeanwhile', { file });
      at += bytesRead;
      if (bytesRead === 0) return;
      // Reads the next slice while this one is worked at.
      next = read(at, slices);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Returns bytes in slices of this length. */
export const sourceInMemory = (bytes: Uint8Array, length: number): ByteSource => ({
  size: bytes.length,
  async *slices() {
    for (let at = 0; at < bytes.length; at += length) {
      await Promise.resolve();
      yield bytes.subarray(at, at + length);
    }
  },
});

/**
 * Checks that a file does not begin and end as a .parquet file does.
 *
 * @throws CliProblem if it does
 */
async function refuseParquetFile(file: string, size: number): Promise<void> {
  const handle = await open(file);
  try {
    const ends = new Uint8Array(8);
    await handle.read(ends, 0, 4, 0);
    await handle.read(ends, 4, 4, Math.max(0, size - 4));
    refuseParquet(file, ends);
  } finally {
    await handle.close();
  }
}
