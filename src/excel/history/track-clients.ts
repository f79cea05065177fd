import { historyKey } from '../../history/sheet/history-record';
import { trackedCells, type TrackedColumns } from '../../history/sheet/tracked-cells';
import { track } from '../../history/track';
import { SheetProblem } from '../../sheet/problem';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { runSliced } from '../office/run-sliced';
import type { TrackClients } from '../run/write-segments';
import { snapshotOfRun } from './plan-snapshot';
import { readHistorySheet } from './read-history-sheet';

/**
 * Reads from the history how each client of a run came to the present segment.
 *
 * @throws SheetProblem if no history of this list is kept, or if it cannot be read
 */
export const trackClients: TrackClients = async (context, situation, treatment): Promise<TrackedColumns> => {
  const { plan, question, found, history: switched } = situation;
  const { range, headers } = found.customers;
  if (switched?.sheetId !== range.sheetId)
    throw new SheetProblem('noHistoryForColumns', { sheet: range.sheetName });
  const { language, model } = question;
  const run = { plan, treatment, headers, language, switched, pinsAll: false };
  const { snapshot, keys } = await snapshotOfRun(context, run);
  const { made } = await findListSheet(context, historyKey);
  const rows = made ? (await readHistorySheet(context, made)).rows : [];
  const tracked = await runSliced(track(rows, snapshot, model));
  return runSliced(trackedCells(plan, { tracked, repeated: snapshot.repeated, keys, language }));
};
