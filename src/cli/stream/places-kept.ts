import type { RowPlaces } from '../../csv/rows/text-rows';

/** The most cells of which places are kept: 150 MB. */
const mostCells = 2 ** 24;

/** The places of the rows in the first pieces of a file, so that another reading need not find them again. */
export interface PlacesKept {
  /** Returns the places in a piece, counted from 0; undefined if they are not kept. */
  of(piece: number): RowPlaces | undefined;
  /** Keeps the places of all cells in the next piece, if there is room. */
  add(piece: number, places: RowPlaces): void;
}

export function placesKept(most = mostCells): PlacesKept {
  const kept: RowPlaces[] = [];
  let room = most;
  return {
    of: (piece) => kept[piece],
    add(piece, { starts, ends, firstCells, cellStarts, cellEnds, kinds, unlike, end }) {
      room -= kinds.length;
      if (piece !== kept.length || room < 0) return;
      const copied = { starts: starts.slice(), ends: ends.slice(), firstCells: firstCells.slice() };
      const cells = { cellStarts: cellStarts.slice(), cellEnds: cellEnds.slice(), kinds: kinds.slice() };
      kept.push({ ...copied, ...cells, unlike, end });
    },
  };
}
