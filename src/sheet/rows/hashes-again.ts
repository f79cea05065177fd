import { eachRow, eachSlice, type Sliced } from '../../classifier/slices';

/** Stands for a row without a text. The rare text with this hash counts as if it were on every row. */
const none = 0;

/**
 * Makes a function that says whether the text of a row may also be on another row: false is certain, true is nearly so.
 * It is used to put only few texts of millions into a map, which holds 16 million at most.
 *
 * @param hashIn returns the hash of a row's text (32 bits); undefined if it has none
 */
export function* hashesAgain(
  rows: number,
  hashIn: (row: number) => number | undefined,
): Sliced<(row: number) => boolean> {
  const hashes = new Uint32Array(rows);
  const hasNone = new Set<number>();
  yield* eachRow(rows, (row) => {
    const hash = hashIn(row);
    if (hash === none) hasNone.add(row);
    else if (hash !== undefined) hashes[row] = hash;
  });
  const isTwice = yield* hashesTwice(hashes);
  return (row) => (hashes[row] === none ? hasNone.has(row) : isTwice(hashes[row]!));
}

/** How many bits of the table there are for each hash: of hashes that are there once, one in so many needs a closer look. */
const bitsForEach = 8;

/**
 * Makes a function that returns whether a hash is there at least twice. Sorts only those that share a bit of a table with
 * another one.
 */
function* hashesTwice(hashes: Uint32Array): Sliced<(hash: number) => boolean> {
  const bits = Math.max(5, Math.min(32, Math.ceil(Math.log2(hashes.length * bitsForEach))));
  const [once, twice] = [new Uint32Array(2 ** (bits - 5)), new Uint32Array(2 ** (bits - 5))];
  yield* eachSlice(hashes.length, (from, to) => setBits(hashes.subarray(from, to), once, twice, 32 - bits));
  const sharing = new Uint32Array(hashes.length);
  let count = 0;
  yield* eachSlice(hashes.length, (from, to) => {
    count = addWithBit(hashes.subarray(from, to), twice, 32 - bits, sharing, count);
  });
  const again = equalAmong(sharing.subarray(0, count).sort());
  return (hash) => hasBit(twice, hash >>> (32 - bits)) && has(again, hash);
}

const hasBit = (bits: Uint32Array, place: number) => ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1;

/** Sets for each hash a bit of `once`; if it is set already, that of `twice`. */
function setBits(hashes: Uint32Array, once: Uint32Array, twice: Uint32Array, shift: number): void {
  for (let at = 0; at < hashes.length; at++) {
    const place = hashes[at]! >>> shift;
    const bit = 1 << (place & 31);
    const before = once[place >>> 5]!;
    if ((before & bit) !== 0) twice[place >>> 5]! |= bit;
    once[place >>> 5] = before | bit;
  }
}

/** Writes the hashes whose bit is set into `found` from place `count` on, and returns the place after them. */
function addWithBit(
  hashes: Uint32Array,
  bits: Uint32Array,
  shift: number,
  found: Uint32Array,
  count: number,
): number {
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    const place = hash >>> shift;
    found[count] = hash;
    count += hash === none ? 0 : (bits[place >>> 5]! >>> (place & 31)) & 1;
  }
  return count;
}

/** Returns each number once that is there at least twice. Writes over the numbers. */
function equalAmong(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 1; at < ascending.length; at++) {
    const number = ascending[at]!;
    const isNew = count === 0 || ascending[count - 1] !== number;
    if (number === ascending[at - 1] && isNew) ascending[count++] = number;
  }
  return ascending.subarray(0, count);
}

/** Returns whether an ascending array has a number. */
function has(ascending: Uint32Array, wanted: number): boolean {
  let [from, to] = [0, ascending.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return ascending[from] === wanted;
}
