import { eachRow, someRow, type Sliced } from '../../classifier/slices';
import type { ListColumn } from './list-record';
import { pointsOf, textWidth } from '../text-width';

const { letter, edges } = pointsOf;
/** Points for the button beside a header. */
const button = 18;
/** The narrowest and the widest column, in points. */
const [narrowest, widest] = [60, 190] as const;
/** Room for a number or a date, in letters: 1,234,567.89. */
const numberWidth = 12;

/** The height of a list's header in points: two lines. */
export const listHeaderHeight = 32;

/**
 * Returns the width of a list's column in points: as wide as its longest text, with its header in two lines. Longer texts
 * are in several lines.
 */
export function* listWidth({ header, cells, isNote }: ListColumn): Sliced<number> {
  if (isNote) return widest;
  let ofCells = 0;
  yield* eachRow(cells.length, (row) => {
    const cell = cells[row]!;
    ofCells = Math.max(ofCells, typeof cell === 'string' ? textWidth(cell) : numberWidth);
  });
  const needed = Math.max(letter * ofCells + edges, letter * inTwoLines(header) + edges + button);
  return Math.round(Math.min(widest, Math.max(narrowest, needed)));
}

/** Returns whether a column has texts that take several lines. */
export function* isInSeveralLines({ isNote, cells }: ListColumn): Sliced<boolean> {
  if (!isNote) return false;
  return yield* someRow(cells.length, (row) => letter * textWidth(String(cells[row])) + edges > widest);
}

/** Returns the width of a header in two lines, in letters. Chinese texts may be parted anywhere, others at blanks. */
function inTwoLines(header: string): number {
  const words = /[\u2e80-\uffff]/.test(header) ? [...header] : header.split(/(?<= )/);
  const widths = words.map((_, index) =>
    Math.max(textWidth(words.slice(0, index).join('').trimEnd()), textWidth(words.slice(index).join(''))),
  );
  return Math.min(...widths);
}
