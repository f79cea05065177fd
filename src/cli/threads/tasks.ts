import type { Column } from '../../csv/column-seen';
import type { DecimalSign } from '../../csv/dialect';
import { cellReaders } from '../../csv/typed-cells';
import { slicesOf } from '../files/input-source';
import { memoryOf, partOf, type CellsPart } from '../list/cells-in-parts';
import { cellsWanted, columnsIn } from '../pieces/cells';
import { isUtf8Beyond, looker, type Look } from '../pieces/look';
import { withCells, type RowsToAdd } from '../pieces/with-cells';
import type { FileFound } from '../stream/byte-source';
import { piecesOf, type CsvPiece } from '../stream/csv-stream';

/** A part of a .csv file in UTF-8 that begins with a row. */
export interface Stretch {
  readonly file: FileFound;
  readonly delimiter: string;
  /** The positions of its first byte and after its last one. */
  readonly from: number;
  readonly to: number;
  /** True if the file ends with it. */
  readonly isLast: boolean;
}

/** What a look at a stretch has found. */
export interface StretchSeen extends Look {
  /** The position after the last row that ends in the stretch. */
  readonly end: number;
}

/** Which cells of a stretch to read. */
export interface CellsAsked {
  readonly stretch: Stretch;
  /** What all rows of the file show about each column. */
  readonly shown: readonly Column[];
  readonly decimal: DecimalSign | undefined;
  readonly columns: readonly number[];
  readonly labels: ReadonlySet<number> | undefined;
  /** The rows, from `first` to before `end`, counted from the first of the stretch. */
  readonly first: number;
  readonly end: number;
}

/** What to add to the rows of a stretch. */
export interface CopyAsked extends RowsToAdd {
  readonly stretch: Stretch;
  /** For each row the index of what is added to it in `texts`; a row after the last of these gets nothing. */
  readonly added: Uint32Array;
  readonly texts: readonly (Uint8Array | undefined)[];
}

/** The work that may be done in another thread: what is asked, and what comes of it. */
export interface Tasks {
  look: [asked: Stretch, done: StretchSeen];
  cells: [asked: CellsAsked, done: CellsPart[]];
  copy: [asked: CopyAsked, done: Uint8Array[]];
}

/** Something done, with the memory of it that is handed over to the thread that asked. */
export interface Done<Result> {
  readonly result: Result;
  readonly handedOver: readonly ArrayBuffer[];
}

/** How each task is done. All read the file in the same way, by `piecesOf`. */
export const doTask: {
  readonly [Kind in keyof Tasks]: (asked: Tasks[Kind][0]) => Promise<Done<Tasks[Kind][1]>>;
} = {
  async look(stretch) {
    const seen = looker();
    let end = stretch.from;
    for await (const piece of piecesIn(stretch)) {
      if (!isUtf8Beyond(piece)) throw new Error('This stretch is not in UTF-8.');
      seen.add(piece);
      end += piece.end;
    }
    const { columns, rows, isAscii } = seen;
    return { result: { columns: columns.found(), rows: rows.found(), isAscii, end }, handedOver: [] };
  },

  async cells({ stretch, shown, decimal, columns, labels, first, end }) {
    const readers = cellReaders(shown, stretch.delimiter, decimal);
    const pieces = piecesIn(stretch, cellsWanted(columns));
    const result = (await columnsIn(pieces, readers, columns, labels, first, end)).map(partOf);
    return { result, handedOver: result.flatMap(memoryOf) };
  },

  async copy({ stretch, added, texts, ...toAdd }) {
    const result: Uint8Array<ArrayBuffer>[] = [];
    let first = 0;
    for await (const piece of piecesIn(stretch, toAdd.isEven ? 0 : undefined)) {
      result.push(withCells(piece, toAdd, (row) => texts[added[first + row] ?? 0]));
      first += piece.starts.length;
    }
    return { result, handedOver: result.map(({ buffer }) => buffer) };
  },
};

const piecesIn = (
  { file, delimiter, from, to, isLast }: Stretch,
  wanted?: number,
): AsyncGenerator<CsvPiece, void, undefined> =>
  piecesOf({ slices: () => slicesOf(file, from, to) }, delimiter, { wanted, isContinued: !isLast });
