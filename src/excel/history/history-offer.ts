import { careKey } from '../../care/sheet/care-record';
import { isRun } from '../../history/history-row';
import type { HistoryCounts } from '../../history/plan-history';
import {
  historyKey,
  historySwitchKey,
  readHistorySwitch,
  type HistorySwitch,
} from '../../history/sheet/history-record';
import { overridesKey } from '../../overrides/sheet/overrides-record';
import type { NotKept } from '../../sheet/client/clients-by-key';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { removeListSheet } from '../list-sheet/delete-list-sheet';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { untilAnswered } from '../office/run-in-excel';
import { wholeSheet } from '../office/area';
import { planSnapshot, type RunToKeep } from './plan-snapshot';
import { readHistorySheet } from './read-history-sheet';

/** The history of the workbook, as far as there is one. */
export interface HistoryOffer {
  /** Set while the history is switched on. */
  readonly switched?: HistorySwitch;
  /** The name of the sheet with the list whose runs are kept; left out if the sheet is gone. */
  readonly list?: string;
  /** The sheet with the history. */
  readonly sheet?: string;
  /** Set if the workbook also has, or had, a sheet *Overrides*. */
  readonly hasOverrides?: true;
  /** Set if the workbook also has, or had, a visit log. */
  readonly hasVisits?: true;
}

export function findHistory(): Promise<HistoryOffer> {
  return untilAnswered(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(historySwitchKey).load('value');
    const overrides = context.workbook.settings.getItemOrNullObject(overridesKey).load('key');
    const care = context.workbook.settings.getItemOrNullObject(careKey).load('key');
    const { made } = await findListSheet(context, historyKey);
    const others = {
      ...(!overrides.isNullObject && ({ hasOverrides: true } as const)),
      ...(!care.isNullObject && ({ hasVisits: true } as const)),
    };
    const switched = setting.isNullObject ? undefined : readHistorySwitch(setting.value);
    if (!switched) return { ...others, ...(made && { sheet: made.sheetName }) };
    const list = context.workbook.worksheets.getItemOrNullObject(switched.sheetId).load('name');
    await context.sync();
    return {
      switched,
      ...others,
      ...(!list.isNullObject && { list: list.name }),
      ...(made && { sheet: made.sheetName }),
    };
  }, {});
}

/** What the next run will write into the history. */
export interface HistoryPreview {
  readonly added: number;
  readonly over: number;
  readonly counts: HistoryCounts;
  readonly notKept: readonly NotKept[];
  /** How many more runs with as many new rows fit on the sheet; undefined if this run adds none. */
  readonly runsLeft?: number;
}

/**
 * Returns what a run will write into the history. Writes nothing.
 *
 * @throws SheetProblem if the history cannot take it
 */
export function previewHistory(run: RunToKeep): Promise<HistoryPreview> {
  return untilAnswered(async (context) => {
    const { history, snapshot, bottom } = await planSnapshot(context, run);
    const added = history.added.length;
    return {
      ...{ added, over: history.over.size, counts: history.counts, notKept: snapshot.notKept },
      ...(added > 0 && { runsLeft: Math.floor((wholeSheet.rows - (bottom - added)) / added) }),
    };
  }, {});
}

/** Counts rows and clients in the history, to show what removing it deletes. */
export function countHistory(): Promise<{
  readonly sheet: string;
  readonly rows: number;
  readonly people: number;
}> {
  return untilAnswered(async (context) => {
    const { made } = await findListSheet(context, historyKey);
    if (!made) throw new SheetProblem('noHistorySheet', {});
    const { rows } = await readHistorySheet(context, made);
    const filled = rows.filter((row) => row !== undefined);
    const people = new Set(filled.filter((row) => !isRun(row)).map(({ key }) => key));
    return { sheet: made.sheetName, rows: filled.length, people: people.size };
  }, {});
}

/**
 * Deletes the history unless the user has something on its sheet, and switches it off.
 *
 * @throws SheetProblem that says why it stays
 */
export const removeHistory = (options: RunOptions = {}): Promise<{ readonly sheet: string }> =>
  removeListSheet([historyKey, historySwitchKey], 'noHistorySheet', options);
