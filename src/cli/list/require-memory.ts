import { getHeapStatistics } from 'node:v8';
import { CliProblem } from '../problem/cli-problem';

/** Bytes of memory of JavaScript for each row: as measured with two measures and three columns of text, plus two thirds. */
const bytesPerRow = 100;
const gigabyte = 2 ** 30;

/**
 * Checks before the work whether there is enough memory, because Node.js would end without a message of ClientTier's.
 *
 * @param limit bytes that Node.js may use
 * @throws CliProblem that says how to allow more
 */
export function requireMemory(file: string, rows: number, limit = getHeapStatistics().heap_size_limit): void {
  const needed = rows * bytesPerRow;
  if (needed <= limit) return;
  const rounded = Math.ceil(needed / gigabyte);
  throw new CliProblem('tooManyRows', {
    file,
    rows,
    needed: rounded,
    limit: Math.round((limit / gigabyte) * 10) / 10,
    option: `NODE_OPTIONS=--max-old-space-size=${rounded * 1024}`,
  });
}
