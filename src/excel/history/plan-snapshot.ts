import type { Language } from '../../classifier/language';
import { planHistory, type HistoryPlan } from '../../history/plan-history';
import { historyKey, type HistorySwitch } from '../../history/sheet/history-record';
import { snapshotOf, type Snapshot } from '../../history/snapshot';
import { words } from '../../history/words/languages';
import { cellOnSheet } from '../../sheet/cells/cell';
import type { KeyCells } from '../../sheet/client/clients-by-key';
import type { OverrideTreatment } from '../../sheet/override';
import type { Plan } from '../../sheet/plan/plan';
import { SheetProblem } from '../../sheet/problem';
import { findListSheet, type ListSheetFound } from '../list-sheet/find-list-sheet';
import { runSliced } from '../office/run-sliced';
import { today } from '../office/today';
import { readKeys } from '../read/read-keys';
import { readHistorySheet, type HistoryRead } from './read-history-sheet';

/** A run to write into the history. */
export interface RunToKeep {
  readonly plan: Plan;
  readonly treatment: OverrideTreatment;
  /** The headers of all columns of the customers. */
  readonly headers: readonly string[];
  readonly language: Language;
  readonly switched: HistorySwitch;
  /** Whether to store the figures of all clients, or only of those whose tier changed. */
  readonly pinsAll: boolean;
}

/** What to write into the history; nothing is written yet. */
export interface SnapshotPlanned {
  readonly found: ListSheetFound;
  /** The history before this; undefined if there is none yet. */
  readonly read?: HistoryRead;
  readonly snapshot: Snapshot;
  readonly history: HistoryPlan;
  /** The row below the history once this is written. */
  readonly bottom: number;
}

/** The number of rows down to the list's header on a new sheet. */
const rowsAbove = 6;

/**
 * Compares a run with the history.
 *
 * @throws SheetProblem if clients cannot be told apart, or do not fit into the history
 */
export async function planSnapshot(context: Excel.RequestContext, run: RunToKeep): Promise<SnapshotPlanned> {
  const { language, pinsAll } = run;
  const { snapshot } = await snapshotOfRun(context, run);
  const found = await findListSheet(context, historyKey);
  const read = found.made && (await readHistorySheet(context, found.made));
  if (read) requireNoLaterDay(read, snapshot);
  const history = await runSliced(planHistory(read?.rows ?? [], snapshot, pinsAll, words[language].sheet));
  const above = read ? read.made.area.top + read.made.area.rows : rowsAbove;
  return { found, ...(read && { read }), snapshot, history, bottom: above + history.added.length };
}

/**
 * Returns the tiers of all clients after a run, and the cells that identify them.
 *
 * @throws SheetProblem if the column that identifies the clients is gone
 */
export async function snapshotOfRun(
  context: Excel.RequestContext,
  run: RunToKeep,
): Promise<{ readonly snapshot: Snapshot } & Pick<KeyCells, 'keys'>> {
  const { plan, treatment, language } = run;
  const cells = await keysOf(context, run);
  const snapshot = await runSliced(snapshotOf(plan, treatment, { day: today(), language, ...cells }));
  return { snapshot, keys: cells.keys };
}

/** Reads the column that identifies the clients. */
function keysOf(
  context: Excel.RequestContext,
  { plan, headers, switched: { key } }: RunToKeep,
): Promise<KeyCells> {
  const index = headers.indexOf(key);
  if (index < 0) throw new SheetProblem('historyKeyGone', { sheet: plan.range.sheetName, header: key });
  return readKeys(context, plan, index);
}

function requireNoLaterDay({ made, columns, rows }: HistoryRead, { day, model }: Snapshot): void {
  const later = rows.findIndex((row) => row?.model === model && row.date > day);
  if (later < 0) return;
  const cell = cellOnSheet(made.sheetName, made.area.top + 1 + later, columns.date);
  throw new SheetProblem('historyLaterDay', { cell });
}
