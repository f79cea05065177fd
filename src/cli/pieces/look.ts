import { showsNothing } from '../../csv/plain-cell';
import { columnsSeen, type ColumnsSeen } from '../../csv/typed-cells';
import { isReadAsWritten, readCell } from '../stream/byte-rows';
import type { CsvPiece } from '../stream/csv-stream';
import { rowsSeen, type RowsSeen } from './rows-seen';

/** Gathers what a look at the rows of a file finds, before any cell is converted. */
export interface Looker {
  readonly columns: ColumnsSeen;
  readonly rows: RowsSeen;
  isAscii: boolean;
  add(piece: CsvPiece): void;
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
  };
}

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
