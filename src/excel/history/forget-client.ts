import type { Language } from '../../classifier/language';
import { rowsOfClient } from '../../history/rows-of-client';
import { historyKey } from '../../history/sheet/history-record';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { putBackWholly } from '../office/put-back-wholly';
import { atOnce, untilAnswered } from '../office/run-in-excel';
import { historyBefore, type HistoryBefore } from './history-before';
import { putHistoryBack } from './put-history-back';
import { readHistorySheet } from './read-history-sheet';
import { requireRoom, writeRows } from './write-rows';

/** A client who is in the history. */
export interface ClientFound {
  readonly sheet: string;
  readonly client: string;
  /** Number of rows about this client. */
  readonly rows: number;
}

/**
 * Finds a client in the history by key or name. Writes nothing.
 *
 * @throws SheetProblem if no client has this key or name, or several have it
 */
export const findClientInHistory = (who: string): Promise<ClientFound> =>
  untilAnswered(async (context) => {
    const { sheet, client, rows } = await findRows(context, who);
    return { sheet, client, rows: rows.length };
  }, {});

/**
 * Clears all rows of a client in the history, completely or not at all if Excel fails. The user's cells on these rows
 * stay.
 *
 * @throws SheetProblem
 */
export async function forgetClient(
  who: string,
  language: Language,
  options: RunOptions = {},
): Promise<ClientFound> {
  const begun: { before?: HistoryBefore } = {};
  try {
    return await atOnce(async (context) => {
      const { sheet, client, rows, read, setting } = await findRows(context, who);
      const over = new Map(rows.map((row) => [row, 'blank'] as const));
      const before = historyBefore(read, setting, { over, added: [] }, language);
      await requireRoom(context, before);
      begun.before = before;
      await writeRows(context, before, options);
      return { sheet, client, rows: rows.length };
    });
  } catch (error) {
    const { before } = begun;
    if (!before) throw error;
    const { sheetName } = before.read.made;
    return putBackWholly({ sheet: sheetName, address: sheetName }, error, options.onProgress, (context) =>
      putHistoryBack(context, before),
    );
  }
}

async function findRows(context: Excel.RequestContext, who: string) {
  const { made, setting } = await findListSheet(context, historyKey);
  if (!made) throw new SheetProblem('noHistorySheet', {});
  const read = await readHistorySheet(context, made);
  const found = rowsOfClient(read.rows, who);
  if (found.keys.length > 1)
    throw new SheetProblem('historySeveral', { who, keys: found.keys.slice(0, 10).join(', ') });
  if (found.keys.length === 0) throw new SheetProblem('historyNobody', { who, sheet: made.sheetName });
  return { sheet: made.sheetName, client: found.client, rows: found.rows, read, setting };
}
