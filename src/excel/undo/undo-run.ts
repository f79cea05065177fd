import type { RunOptions } from '../../sheet/progress';
import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { NotPutBack } from '../../sheet/record/not-put-back';
import { atOnce, untilAnswered } from '../office/run-in-excel';
import { takeHistoryBack, type HistoryWritten } from '../history/keep-history';
import { requireHistoryAsWritten } from '../history/history-as-written';
import { requireRowsAsWritten } from '../list-sheet/rows-as-written';
import { takeOverridesBack, type OverridesWritten } from '../overrides/keep-overrides';
import { retryUntilDone } from '../office/waiting/retry-until-done';
import type { GivenBack } from '../run/put-back/located-columns';
import { restoring } from '../run/put-back/put-back';
import type { DoneRun } from '../run/write-segments';
import { requireColumnsAsWritten } from './require-columns-as-written';
import { requirePolicyAsWritten } from './require-policy-as-written';
import { requireNotUsed } from './require-not-used';

/** The last run of this pane; undefined once other work has written to the workbook. */
let last: DoneRun | undefined;

/** What the last run wrote into the history; undefined if nothing. */
let kept: HistoryWritten | undefined;

/** What the last run wrote into *Overrides*; undefined if nothing. */
let byHand: OverridesWritten | undefined;

/** Stores a run that is done, so that it can be undone. */
export function rememberRun(run: DoneRun): void {
  last = run;
  kept = undefined;
  byHand = undefined;
}

/** Stores what the last run wrote into the history. */
export function rememberHistory(written: HistoryWritten): void {
  kept = written;
}

/** Stores what the last run wrote into *Overrides*. */
export function rememberOverrides(written: OverridesWritten): void {
  byHand = written;
}

/** Forgets the last run, because other work writes to the workbook. */
export function forgetRun(): void {
  last = undefined;
  kept = undefined;
  byHand = undefined;
}

/** Returns whether everything that the last run wrote is still as it wrote it. Reads only. */
export async function isRunUnchanged(): Promise<boolean> {
  const run = last;
  if (!run) return false;
  try {
    await untilAnswered((context) => requireAsWritten(context, run), {});
    return last === run;
  } catch (error) {
    if (error instanceof SheetProblem && ['changedSinceRun', 'sheetNotFound'].includes(error.code))
      return false;
    throw error;
  }
}

/**
 * Undoes the last run: columns, formats, policy, history and *Overrides* are then as they were before it. Once begun, undoing goes
 * on through failures of Excel. Returns the address of the columns, the cells whose colours may still be the run's, and what
 * could not be put back because its clients were not found again.
 *
 * @throws SheetProblem if what the run wrote was changed or a formula uses it (nothing is undone then), or if Excel
 *   refuses for too long
 */
export async function undoRun({ onProgress }: Pick<RunOptions, 'onProgress'> = {}): Promise<{
  address: string;
  colorsStay?: string;
  notPutBack?: NotPutBack;
}> {
  const run = last;
  if (!run) throw new SheetProblem('nothingToUndo', {});
  const { journal } = run;
  const [history, overrides] = [kept, byHand];
  await atOnce(async (context) => {
    await requireAsWritten(context, run);
    await requireNotUsed(context, run);
  });
  const given: GivenBack = { rows: {} };
  const attempt = restoring(journal, given);
  try {
    await retryUntilDone(() => atOnce(attempt), onProgress);
    if (history)
      await retryUntilDone(() => atOnce((context) => takeHistoryBack(context, history)), onProgress);
    if (overrides)
      await retryUntilDone(() => atOnce((context) => takeOverridesBack(context, overrides)), onProgress);
  } catch (error) {
    throw new SheetProblem('notUndone', { address: journal.address, cause: causeOf(error) });
  } finally {
    forgetRun();
  }
  const { colorsStay, notPutBack } = given;
  return {
    address: journal.address,
    ...(colorsStay !== undefined && { colorsStay }),
    ...(notPutBack && { notPutBack }),
  };
}

async function requireAsWritten(context: Excel.RequestContext, { journal, policy }: DoneRun): Promise<void> {
  await requireColumnsAsWritten(context, journal);
  if (policy) await requirePolicyAsWritten(context, policy);
  if (kept) await requireHistoryAsWritten(context, kept);
  if (byHand?.kind === 'rows') await requireRowsAsWritten(context, byHand.before);
}
