import { csvLimits } from '../csv-limits';
import { plainAtEnd } from '../plain-cell';
import { afterSign, asciiClasses, kindAtEnd, noSign, start as startState } from '../plain-states';
import type { RowsFound } from './rows-found';

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22] as const;
/** In place of a state: the character ends a cell, a row, or the quick way of finding rows. */
const [endsCell, endsRow, endsAll] = [0xfd, 0xfe, 0xff] as const;

/**
 * Returns the next state by state and byte: `next[(state << 8) | byte]`, with states counted without the four free bits of
 * `plain-states.ts`. One look for each byte takes half the time of two.
 */
function movesWith(delimiter: number): Uint8Array {
  const classes = new Uint8Array(256).fill(noSign);
  classes.set(asciiClasses);
  const states = kindAtEnd.length;
  const next = new Uint8Array(states << 8);
  for (let state = 0; state < states; state++) {
    const moves = next.subarray(state << 8, (state + 1) << 8);
    moves.forEach((_, byte) => (moves[byte] = afterSign[(state << 4) | classes[byte]!]! >> 4));
    moves[lineFeed] = moves[carriageReturn] = endsRow;
    moves[quote] = endsAll;
    moves[delimiter] = endsCell;
  }
  return next;
}

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
