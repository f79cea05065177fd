import { csvLimits } from '../../csv/csv-limits';
import { showsNothing } from '../../csv/plain-cell';
import { plainCells } from '../../csv/plain-ways';
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
  const addColumns = columnsAdder(columns);
  return {
    columns,
    rows,
    isAscii: true,
    add(piece) {
      this.isAscii &&= piece.isAscii;
      addColumns(piece);
      rows.add(piece);
    },
  };
}

/** How many bits tell the ways of writing apart, and none of them. */
const bits = Math.ceil(Math.log2(1 + plainCells.length));

/**
 * Makes a function that adds the cells of a piece to what the columns have shown. A cell that is written in a way that
 * shows nothing, or nothing that the column has not shown before, costs one look into a table.
 */
function columnsAdder(columns: ColumnsSeen): (piece: CsvPiece) => void {
  /** 1 for each column and way of writing of which another cell shows nothing more. */
  const isShown = new Uint8Array(csvLimits.columns << bits);
  for (let at = 0; at < isShown.length; at++) isShown[at] = Number(showsNothing(at & ((1 << bits) - 1)));
  return (piece) => {
    const { bytes, firstCells, cellStarts, cellEnds, kinds } = piece;
    const isRead = isReadAsWritten(piece);
    for (let row = 0; row + 1 < firstCells.length; row++) {
      const first = firstCells[row]!;
      const after = firstCells[row + 1]!;
      columns.widen(after - first);
      for (let cell = first; cell < after; cell++) {
        const kind = kinds[cell]!;
        const place = ((cell - first) << bits) | kind;
        if (isShown[place] === 1) continue;
        if (columns.addPlain(cell - first, kind)) isShown[place] = 1;
        else if (isRead) columns.addCell(cell - first, piece.text, cellStarts[cell]!, cellEnds[cell]!, bytes);
        else addCell(columns, piece, cell, cell - first);
      }
    }
  };
}

/** On its own: V8 would make the variables of the loop anew for a function in it, for each cell of millions. */
function addCell(columns: ColumnsSeen, piece: CsvPiece, cell: number, column: number): void {
  readCell(piece, cell, (text, start, end, codes) => columns.addCell(column, text, start, end, codes));
}
