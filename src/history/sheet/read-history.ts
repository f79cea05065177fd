import { mapRows, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { historyColumns, isRun, type HistoryColumn, type HistoryRow } from '../history-row';

/** The columns of the history as they were read, without headers. */
export type HistoryCells = Readonly<Record<HistoryColumn, readonly CellValue[]>>;

/**
 * Reads the rows of the history; undefined for a blank row.
 *
 * @param cellOf returns the address of a cell, with its sheet
 * @throws SheetProblem if a row has no day, model, client or segment, or if a client has two rows of one day
 */
export function* readHistory(
  cells: HistoryCells,
  cellOf: (row: number, column: HistoryColumn) => string,
): Sliced<(HistoryRow | undefined)[]> {
  const seen = new Set<string>();
  return yield* mapRows(cells.date, (date, row): HistoryRow | undefined => {
    if (historyColumns.every((column) => isBlank(cells[column][row]!))) return undefined;
    const refuse = (column: HistoryColumn) =>
      new SheetProblem('historyUnreadable', { cell: cellOf(row, column) });
    const text = (column: HistoryColumn) => String(cells[column][row]!).trim();
    if (typeof date !== 'number' || !Number.isInteger(date) || date < 1) throw refuse('date');
    const read: HistoryRow = {
      date,
      model: text('model'),
      key: text('key'),
      client: String(cells.client[row]!),
      tierId: text('tierId'),
      tier: String(cells.tier[row]!),
      byHand: !isBlank(cells.byHand[row]!),
      figures: text('figures'),
      cutoffs: text('cutoffs'),
    };
    if (read.model === '') throw refuse('model');
    if (read.tierId === '') throw refuse('tierId');
    if (read.key === '' && !isRun(read)) throw refuse('key');
    const who = JSON.stringify([date, read.model, isRun(read) ? '' : read.key]);
    if (seen.has(who)) throw refuse('key');
    seen.add(who);
    return read;
  });
}
