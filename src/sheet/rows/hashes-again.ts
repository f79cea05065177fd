import { eachRow, type Sliced } from '../../classifier/slices';

/** Bits for each row: with sixteen, one row in about a dozen is taken for repeated by chance. */
const bitsPerRow = 16;

/**
 * Makes a function that says whether the text of a row may also be on another row: false is certain, true is not. It is
 * used to put only few texts of millions into a map, which holds 16 million at most.
 *
 * @param hashIn returns the hash of a row's text (32 bits); undefined if it has none
 */
export function* hashesAgain(
  rows: number,
  hashIn: (row: number) => number | undefined,
): Sliced<(row: number) => boolean> {
  const bits = 2 ** Math.min(32, Math.ceil(Math.log2(Math.max(1, rows) * bitsPerRow)));
  const [once, again] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)];
  const hashes = new Uint32Array(rows);
  const hasText = new Uint8Array(rows);
  const has = (set: Uint8Array, hash: number) => (set[hash >>> 3]! & (1 << (hash & 7))) !== 0;
  yield* eachRow(rows, (row) => {
    const whole = hashIn(row);
    if (whole === undefined) return;
    const hash = whole % bits;
    hashes[row] = hash;
    hasText[row] = 1;
    const set = has(once, hash) ? again : once;
    set[hash >>> 3]! |= 1 << (hash & 7);
  });
  return (row) => hasText[row] === 1 && has(again, hashes[row]!);
}
