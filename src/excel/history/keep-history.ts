import { mapRows } from '../../classifier/slices';
import type { HistoryCounts } from '../../history/plan-history';
import type { HistoryRow } from '../../history/history-row';
import { historyKey, historyTable } from '../../history/sheet/history-record';
import { cellsOfRow, layOutHistory } from '../../history/sheet/lay-out-history';
import type { NotKept } from '../../sheet/client/clients-by-key';
import { words } from '../../history/words/languages';
import { unusedName } from '../../sheet/cells/unused-name';
import type { Outcome } from '../../sheet/plan/plan';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { takeListSheetAway, writeListSheet, type ListSheetBegun } from '../list-sheet/write-list-sheet';
import type { ByHandReport } from '../overrides/keep-overrides';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { runSliced } from '../office/run-sliced';
import { rowsBefore } from '../list-sheet/list-rows';
import { putRowsBack } from '../list-sheet/put-rows-back';
import { requireRoom, writeRows } from '../list-sheet/write-rows';
import { wholeSheet } from '../office/area';
import type { HistoryBefore } from './history-kind';
import { planSnapshot, type RunToKeep, type SnapshotPlanned } from './plan-snapshot';

/** What a run has written into the history. */
export interface HistoryKept {
  readonly sheet: string;
  /** Number of rows that were added or written over. */
  readonly rows: number;
  readonly counts: HistoryCounts;
  readonly notKept: readonly NotKept[];
}

/**
 * A finished run, and how writing into the history and into *Overrides* ended; each is left out if the workbook has
 * none.
 */
export interface RunOutcome extends Outcome {
  readonly history?: HistoryKept | { readonly error: unknown };
  readonly byHand?: ByHandReport | { readonly error: unknown };
}

/** What was written into the history (a new sheet, or rows), as plain data, by which it can be taken back. */
export type HistoryWritten =
  | { readonly kind: 'sheet'; readonly begun: ListSheetBegun }
  | { readonly kind: 'rows'; readonly before: HistoryBefore };

/**
 * Writes a run into the history, completely or not at all if Excel fails or the user cancels.
 *
 * @param onWritten called with what `takeHistoryBack` needs, once everything is written
 * @throws SheetProblem
 */
export async function keepHistory(
  run: RunToKeep,
  options: RunOptions = {},
  onWritten?: (written: HistoryWritten) => void,
): Promise<HistoryKept> {
  const begun: { work?: HistoryWritten } = {};
  try {
    const kept = await atOnce(async (context) => {
      const planned = await planSnapshot(context, run);
      const { history, snapshot, bottom, read } = planned;
      const place = read?.made.sheetName ?? words[run.language].sheet.name;
      if (bottom > wholeSheet.rows) throw new SheetProblem('historyFull', { sheet: place });
      throwIfCancelled(options, place);
      const sheet = read
        ? await addRows(context, planned, run, options, (work) => (begun.work = work))
        : await makeSheet(context, planned, run, options, (work) => (begun.work = work));
      const rows = history.added.length + history.over.size;
      return { sheet, rows, counts: history.counts, notKept: snapshot.notKept };
    });
    onWritten?.(begun.work!);
    return kept;
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const name = work.kind === 'sheet' ? work.begun.added.sheetName : work.before.read.made.sheetName;
    return putBackWholly({ sheet: name, address: name }, error, options.onProgress, (context) =>
      takeHistoryBack(context, work),
    );
  }
}

/** Undoes what was written into the history. May run several times. */
export const takeHistoryBack = (context: Excel.RequestContext, written: HistoryWritten): Promise<void> =>
  written.kind === 'sheet' ? takeListSheetAway(context, written.begun) : putRowsBack(context, written.before);

async function makeSheet(
  context: Excel.RequestContext,
  { found, history }: SnapshotPlanned,
  { language }: RunToKeep,
  options: RunOptions,
  begin: (work: HistoryWritten) => void,
): Promise<string> {
  const toMake = {
    name: words[language].sheet.name,
    layout: await runSliced(layOutHistory(history.added, language)),
    table: unusedName(historyTable, found.tables, '_'),
    modelId: '',
    ...{ language, key: historyKey, setting: found.setting, isShown: false },
  };
  return writeListSheet(context, toMake, options, (made) => begin({ kind: 'sheet', begun: made }));
}

async function addRows(
  context: Excel.RequestContext,
  planned: SnapshotPlanned,
  { language }: RunToKeep,
  options: RunOptions,
  begin: (work: HistoryWritten) => void,
): Promise<string> {
  const read = planned.read!;
  const { over, added } = planned.history;
  const cellsOf = (row: HistoryRow) => cellsOfRow(row, language);
  const rows = {
    over: new Map([...over].map(([index, row]) => [index, cellsOf(row)])),
    added: await runSliced(mapRows(added, cellsOf)),
  };
  const before = await runSliced(rowsBefore(read, planned.found.setting, rows));
  await requireRoom(context, before);
  begin({ kind: 'rows', before });
  await writeRows(context, before, options);
  return read.made.sheetName;
}
