import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

type Columns = readonly (readonly CellValue[])[];

/** What stood beside clients before a run, and could not be put back. */
export interface NotPutBack {
  /** The cells, with their sheet, that may be beside the same clients. */
  readonly cells: readonly string[];
  /** The clients, by the names that they had, each with what stood there if it was a text or a number. */
  readonly clients: readonly string[];
}

/** Rows of a list: the cells that were read, those of labels first, and those that an earlier run wrote. */
interface Lines {
  readonly read: Columns;
  readonly written: Columns;
}

/**
 * Finds the clients who had something beside them that is beside nobody now, and the rows that may be theirs: such a row
 * was not there before, and is blank there. Somebody may have renamed a client and typed new figures for her; or she is
 * gone and another one came. Finds nobody if no row came, because a deleted row took its cells with it. Yields while it
 * searches.
 *
 * @param rows the former row of each present row; undefined for one that was not there
 * @returns former and present rows, and for each the column of `written` that is concerned
 */
export function* besideNobody(
  rows: readonly (number | undefined)[],
  before: Lines,
  now: Lines,
): Sliced<{ readonly former: RowAndColumn[]; readonly present: RowAndColumn[] }> {
  const found = new Set(rows);
  const isBlank = (cell: CellValue | undefined) => cell === undefined || cell === '';
  const former: RowAndColumn[] = [];
  yield* eachRow(before.read[0]?.length ?? 0, (row) => {
    const column = before.written.findIndex((cells) => !isBlank(cells[row]));
    if (column >= 0 && !found.has(row)) former.push({ row, column });
  });
  const present: RowAndColumn[] = [];
  const concerned = new Set(former.map(({ column }) => column));
  yield* eachRow(former.length > 0 ? rows.length : 0, (row) => {
    const column = now.written.findIndex((cells, index) => concerned.has(index) && isBlank(cells[row]));
    const isSomebody = now.read.some((cells) => !isBlank(cells[row]));
    if (rows[row] === undefined && column >= 0 && isSomebody) present.push({ row, column });
  });
  return present.length > 0 ? { former, present } : { former: [], present: [] };
}

interface RowAndColumn {
  readonly row: number;
  readonly column: number;
}
