import { mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { entryAgain, exactEntry } from '../../sheet/cells/inert-text';
import { byColumns } from '../../summary/sheet/by-columns';
import type { CellInput } from '../office/write-cells';
import type { ListKind, ListTable } from '../read/read-list-table';
import type { ListSheet } from './find-list-sheet';

/** A table of ClientTier's own as its sheet shows it. */
export interface ListRead<Column extends string> extends ListTable<Column> {
  readonly kind: ListKind<Column>;
  readonly made: ListSheet;
  /** The same cells as formulas; left out if nobody types formulas there. */
  readonly formulas?: ListTable<Column>['cells'];
}

/** Values of a row; columns without an entry stay as they are. */
export type RowCells<Column extends string> = { readonly [Each in Column]?: CellValue };

/** What to write into rows of the table. */
export interface RowsToWrite<Column extends string> {
  /** New content of rows, by their index. */
  readonly over: ReadonlyMap<number, RowCells<Column>>;
  readonly added: readonly Readonly<Record<Column, CellValue>>[];
}

/** What the table held before rows were written, as plain data, by which it can be restored. */
export interface RowsBefore<Column extends string> {
  readonly read: ListRead<Column>;
  readonly setting: unknown;
  /** The first row of the table that is written, below the header. */
  readonly from: number;
  /** What is written into these rows (null leaves a cell as it is), and what the rows held before. */
  readonly written: Readonly<Record<Column, readonly CellInput[]>>;
  readonly previous: Readonly<Record<Column, readonly CellInput[]>>;
  /** Number of rows that the table gets at its end. */
  readonly added: number;
}

/** Prepares what to write, and what to restore if writing fails. */
export function* rowsBefore<Column extends string>(
  read: ListRead<Column>,
  setting: unknown,
  { over, added }: RowsToWrite<Column>,
): Sliced<RowsBefore<Column>> {
  const { kind, cells, formulas = cells } = read;
  const rows = cells[kind.columns[0]!].length;
  let from = rows;
  for (const row of over.keys()) from = Math.min(from, row);
  const toWrite: (RowCells<Column> | undefined)[] = [
    ...Array.from({ length: rows - from }, (_, index) => over.get(from + index)),
    ...added,
  ];
  const entry = (cell: CellValue | undefined): CellInput => (cell === undefined ? null : exactEntry(cell));
  const written: Partial<Record<Column, readonly CellInput[]>> = {};
  const previous: Partial<Record<Column, readonly CellInput[]>> = {};
  for (const column of kind.columns) {
    written[column] = yield* mapRows(toWrite, (row) => entry(row?.[column]));
    previous[column] = yield* mapRows(toWrite, (row, index) =>
      row?.[column] !== undefined && from + index < rows
        ? entryAgain(formulas[column][from + index]!, cells[column][from + index]!)
        : null,
    );
  }
  return {
    ...{ read, setting, from, added: added.length },
    written: byColumns(kind.columns, (column) => written[column]!),
    previous: byColumns(kind.columns, (column) => previous[column]!),
  };
}
