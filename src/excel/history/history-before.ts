import type { Language } from '../../classifier/language';
import { byColumn, type HistoryColumn, type HistoryRow } from '../../history/history-row';
import { cellOfRow } from '../../history/sheet/lay-out-history';
import { exactEntry } from '../../sheet/cells/inert-text';
import type { CellInput } from '../office/write-cells';
import type { HistoryRead } from './read-history-sheet';

/** What the history held before a run, as plain data, by which it can be restored. */
export interface HistoryBefore {
  readonly read: HistoryRead;
  readonly setting: unknown;
  /** The first row of the table that is written, below the header. */
  readonly from: number;
  /** What is written into these rows (null leaves a cell as it is), and what the rows held before. */
  readonly written: Readonly<Record<HistoryColumn, readonly CellInput[]>>;
  readonly previous: Readonly<Record<HistoryColumn, readonly CellInput[]>>;
  /** Number of rows that the table gets at its end. */
  readonly added: number;
}

/** What to write into rows of the history. */
interface RowsToWrite {
  /** New content of rows, by their index; `blank` clears a row. */
  readonly over: ReadonlyMap<number, HistoryRow | 'blank'>;
  readonly added: readonly HistoryRow[];
}

/** Prepares what to write, and what to restore if writing fails. */
export function historyBefore(
  read: HistoryRead,
  setting: unknown,
  { over, added }: RowsToWrite,
  language: Language,
): HistoryBefore {
  const rows = read.rows.length;
  let from = rows;
  for (const row of over.keys()) from = Math.min(from, row);
  const toWrite = [...Array.from({ length: rows - from }, (_, index) => over.get(from + index)), ...added];
  const entry = (row: HistoryRow | 'blank', column: HistoryColumn) =>
    row === 'blank' ? '' : exactEntry(cellOfRow(row, column, language));
  return {
    ...{ read, setting, from, added: added.length },
    written: byColumn((column) => toWrite.map((row) => (row ? entry(row, column) : null))),
    previous: byColumn((column) =>
      toWrite.map((row, index) =>
        row && from + index < rows ? exactEntry(read.cells[column][from + index]!) : null,
      ),
    ),
  };
}
