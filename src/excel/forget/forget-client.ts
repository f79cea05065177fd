import { isRun } from '../../history/history-row';
import { historyKey } from '../../history/sheet/history-record';
import { rowsOfClient } from '../../sheet/client/rows-of-client';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { byColumns } from '../../summary/sheet/by-columns';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { rowsBefore, type ListRead, type RowsBefore } from '../list-sheet/list-rows';
import { putRowsBack } from '../list-sheet/put-rows-back';
import { requireRoom, writeRows } from '../list-sheet/write-rows';
import { putBackWholly } from '../office/put-back-wholly';
import { atOnce, untilAnswered } from '../office/run-in-excel';
import { findOverrides } from '../overrides/plan-by-hand';
import { readHistorySheet } from './read-history-sheet';

/** A client who is in the history, or in *Overrides*. */
export interface ClientFound {
  /** The sheets with rows about this client. */
  readonly sheets: readonly string[];
  readonly client: string;
  /** Number of rows about this client. */
  readonly rows: number;
}

/** A table with rows about clients. */
interface TableOfClients {
  readonly sheet: string;
  /** Who each row is about; undefined for a row about nobody. */
  readonly about: readonly ({ readonly key: string; readonly client: string } | undefined)[];
  /** Prepares clearing these rows. */
  readonly clearing: (rows: readonly number[]) => Clearing;
}

/** Rows to clear, and how to put them back. */
interface Clearing {
  readonly requireRoom: (context: Excel.RequestContext) => Promise<void>;
  readonly clear: (context: Excel.RequestContext, options: RunOptions) => Promise<void>;
  readonly putBack: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Finds a client in the history and in *Overrides* by key or name. Writes nothing.
 *
 * @throws SheetProblem if no client has this key or name, or several have it
 */
export const findClientInHistory = (who: string): Promise<ClientFound> =>
  untilAnswered(async (context) => (await findRows(context, who)).found, {});

/**
 * Clears all rows of a client in the history and in *Overrides*, completely or not at all if Excel fails. The user's
 * cells on these rows stay.
 *
 * @throws SheetProblem
 */
export async function forgetClient(who: string, options: RunOptions = {}): Promise<ClientFound> {
  const begun: { work?: readonly Clearing[]; sheet?: string } = {};
  try {
    return await atOnce(async (context) => {
      const { found, work } = await findRows(context, who);
      for (const each of work) await each.requireRoom(context);
      Object.assign(begun, { work, sheet: found.sheets[0] });
      for (const each of work) await each.clear(context, options);
      return found;
    });
  } catch (error) {
    const { work, sheet } = begun;
    if (!work) throw error;
    return putBackWholly({ sheet: sheet!, address: sheet! }, error, options.onProgress, async (context) => {
      for (const each of work) await each.putBack(context);
    });
  }
}

async function findRows(
  context: Excel.RequestContext,
  who: string,
): Promise<{ readonly found: ClientFound; readonly work: readonly Clearing[] }> {
  const tables = [await historyTable(context), await overridesTable(context)].filter(
    (table) => table !== undefined,
  );
  if (tables.length === 0) throw new SheetProblem('noHistorySheet', {});
  const { keys, client } = rowsOfClient(
    tables.flatMap(({ about }) => about),
    who,
  );
  if (keys.length > 1) throw several(who, keys);
  if (keys.length === 0)
    throw new SheetProblem('historyNobody', { who, sheet: tables.map(({ sheet }) => sheet).join(', ') });
  const withRows = tables
    .map((table) => ({ table, ...rowsOfClient(table.about, keys[0] || who) }))
    .filter(({ rows }) => rows.length > 0);
  // The key in one table may be a name in the other one, which several clients have there.
  const shared = withRows.find((each) => each.keys.length > 1);
  if (shared) throw several(who, shared.keys);
  return {
    found: {
      sheets: withRows.map(({ table }) => table.sheet),
      client,
      rows: withRows.reduce((sum, { rows }) => sum + rows.length, 0),
    },
    work: withRows.map(({ table, rows }) => table.clearing(rows)),
  };
}

const several = (who: string, keys: readonly string[]) =>
  new SheetProblem('historySeveral', { who, keys: keys.slice(0, 10).join(', ') });

async function historyTable(context: Excel.RequestContext): Promise<TableOfClients | undefined> {
  const { made, setting } = await findListSheet(context, historyKey);
  if (!made) return undefined;
  const read = await readHistorySheet(context, made);
  const about = read.rows.map((row) => (row && !isRun(row) ? row : undefined));
  return { sheet: made.sheetName, about, clearing: clearingOf(read, setting) };
}

async function overridesTable(context: Excel.RequestContext): Promise<TableOfClients | undefined> {
  const { found, read } = await findOverrides(context);
  if (!read) return undefined;
  return { sheet: read.made.sheetName, about: read.about, clearing: clearingOf(read, found.setting) };
}

const clearingOf =
  <Column extends string>(read: ListRead<Column>, setting: unknown) =>
  (rows: readonly number[]): Clearing => {
    const blank = byColumns(read.kind.columns, () => '');
    const over = new Map(rows.map((row) => [row, blank] as const));
    const before: RowsBefore<Column> = rowsBefore(read, setting, { over, added: [] });
    return {
      requireRoom: (context) => requireRoom(context, before),
      clear: (context, options) => writeRows(context, before, options),
      putBack: (context) => putRowsBack(context, before),
    };
  };
