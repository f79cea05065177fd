import { csvLimits } from '../csv-limits';
import { plainAtEnd } from '../plain-cell';
import { afterSign, asciiClasses, beyond, kindAtEnd, start as startState } from '../plain-states';
import type { RowsFound } from './rows-found';

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22] as const;
/** In place of a state: the character ends a cell, a row, or the quick way of finding rows. */
const [endsCell, endsRow, endsAll] = [0xfd, 0xfe, 0xff] as const;

/**
 * The first bytes of blanks and wide digits beyond ASCII, which are in no plain cell, with their second bytes. A character
 * that only begins as they do, such as a dash, gets the closer look as well.
 */
const noPlain: readonly (readonly [first: number, ...seconds: number[]])[] = [
  [0xc2, 0xa0],
  [0xe1, 0x9a],
  [0xe2, 0x80, 0x81],
  [0xe3, 0x80],
  [0xef, 0xbb, 0xbc],
];

/**
 * Returns the next state by state and byte of UTF-8: `next[(state << 8) | byte]`, with states counted without the four free
 * bits of `plain-states.ts`. One look for each byte takes half the time of two. A character beyond ASCII leads to the same
 * state by each of its bytes; after the first byte of `noPlain`, states of their own wait for the second.
 */
function movesWith(delimiter: number): Uint8Array {
  const classes = new Uint8Array(256).fill(beyond);
  classes.set(asciiClasses);
  const after = (state: number, byte: number) => afterSign[(state << 4) | classes[byte]!]! >> 4;
  const states = Array.from(kindAtEnd, (_, state) =>
    Uint8Array.from(classes, (_, byte) => after(state, byte)),
  );
  const waiting = new Map<string, number>();
  for (const moves of states.slice())
    for (const [first, ...seconds] of noPlain) {
      const reached = moves[first]!;
      const key = `${reached} ${first}`;
      if (!waiting.has(key)) {
        const bySecond = Uint8Array.from(classes, (_, byte) => (byte < 0x80 ? none : reached));
        for (const second of seconds) bySecond[second] = none;
        waiting.set(key, states.push(bySecond) - 1);
      }
      if (reached !== none) moves[first] = waiting.get(key)!;
    }
  const next = new Uint8Array(states.length << 8);
  for (const [state, moves] of states.entries()) {
    moves[lineFeed] = moves[carriageReturn] = endsRow;
    moves[quote] = endsAll;
    moves[delimiter] = endsCell;
    next.set(moves, state << 8);
  }
  return next;
}

/** The state from which no character leads to a plain cell. */
const none = 0;

/**
 * Makes a function that finds whole rows of bytes as long as no quotation mark is in them, and how their cells are
 * written, with one look at each byte.
 *
 * @param delimiter the code of the sign that separates cells
 */
export function plainRowFinder(delimiter: number) {
  const next = movesWith(delimiter);
  /**
   * @param wanted the number of cells of each row to find; the rest of the row is skipped
   * @returns the position after the last row that was added. The next row is the last and may continue, or needs a
   *   closer look.
   */
  return (codes: Uint8Array, from: number, wanted: number, found: RowsFound): number => {
    const { length } = codes;
    const nextQuote = wanted === Infinity ? length : positionOf(codes, quote, from);
    let nextReturn = wanted === Infinity ? length : positionOf(codes, carriageReturn, from);
    // Each on its own: V8 makes an array for a destructured list, here for each cell of millions.
    let row = from;
    let cell = from;
    let at = from;
    let column = 0;
    for (;;) {
      let state = startState >> 4;
      let sign: number = endsAll;
      if (column < wanted) {
        while (at < length && (sign = next[(state << 8) | codes[at]!]!) < endsCell) {
          state = sign;
          at++;
        }
        if (at === length || sign === endsAll || at - cell > csvLimits.textLength) break;
        found.addCell(cell, at, plainAtEnd(state << 4, at - cell));
        if (++column > csvLimits.columns) break;
        if (sign === endsCell) {
          cell = ++at;
          continue;
        }
      } else {
        at = positionOf(codes, lineFeed, at);
        if (nextReturn < at - 1 || nextQuote < at || at === length) break;
        if (nextReturn < at) {
          nextReturn = positionOf(codes, carriageReturn, at);
          at--;
        }
      }
      const isReturn = codes[at] === carriageReturn;
      if (isReturn && at + 1 === length) break;
      found.addRow(row, at);
      if (isReturn && codes[at + 1] === lineFeed) at++;
      at++;
      row = cell = at;
      column = 0;
    }
    found.dropCells();
    return row;
  };
}

function positionOf(codes: Uint8Array, code: number, from: number): number {
  const at = codes.indexOf(code, from);
  return at < 0 ? codes.length : at;
}
