import { isUtf8 } from 'node:buffer';
import { showsNothing } from '../../csv/plain-cell';
import type { ColumnFound } from '../../csv/column-seen';
import { columnsSeen, type ColumnsSeen } from '../../csv/typed-cells';
import { isReadAsWritten, readCell } from '../stream/byte-rows';
import type { CsvPiece } from '../stream/csv-stream';
import { isPlain } from '../stream/stream-encoding';
import { rowsSeen, type RowsFound, type RowsSeen } from './rows-seen';

/** What a look at some rows has found, in a form that may be passed to another thread. */
export interface Look {
  readonly columns: readonly ColumnFound[];
  readonly rows: RowsFound;
  readonly isAscii: boolean;
}

/** Gathers what a look at the rows of a file finds, before any cell is converted. */
export interface Looker {
  readonly columns: ColumnsSeen;
  readonly rows: RowsSeen;
  isAscii: boolean;
  add(piece: CsvPiece): void;
  /** Adds what was found in rows below those that were added so far. */
  addFound(look: Look): void;
}

export function looker(): Looker {
  const [columns, rows] = [columnsSeen(), rowsSeen()];
  return {
    columns,
    rows,
    isAscii: true,
    add(piece) {
      this.isAscii &&= piece.isAscii;
      addColumns(columns, piece);
      rows.add(piece);
    },
    addFound(look) {
      this.isAscii &&= look.isAscii;
      columns.addFound(look.columns);
      rows.addFound(look.rows);
    },
  };
}

/** Returns whether the bytes of a piece are UTF-8 beyond doubt. */
export const isUtf8Beyond = ({ bytes, isAscii, end }: CsvPiece) => {
  const rows = bytes.subarray(0, end);
  return isAscii || (isUtf8(rows) && isPlain(rows));
};

function addColumns(columns: ColumnsSeen, piece: CsvPiece): void {
  const { bytes, firstCells, cellStarts, cellEnds, kinds } = piece;
  const isRead = isReadAsWritten(piece);
  for (let row = 0; row + 1 < firstCells.length; row++) {
    const first = firstCells[row]!;
    const after = firstCells[row + 1]!;
    columns.widen(after - first);
    for (let cell = first; cell < after; cell++)
      if (showsNothing(kinds[cell]!) || columns.addPlain(cell - first, kinds[cell]!)) continue;
      else if (isRead) columns.addCell(cell - first, piece.text, cellStarts[cell]!, cellEnds[cell]!, bytes);
      else addCell(columns, piece, cell, cell - first);
  }
}

/** On its own: V8 would make the variables of the loop anew for a function in it, for each cell of millions. */
function addCell(columns: ColumnsSeen, piece: CsvPiece, cell: number, column: number): void {
  readCell(piece, cell, (text, start, end, codes) => columns.addCell(column, text, start, end, codes));
}
