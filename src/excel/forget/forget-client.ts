import { isRun } from '../../history/history-row';
import { historyKey } from '../../history/sheet/history-record';
import { rowsOfClient } from '../../sheet/client/rows-of-client';
import { foldClient } from '../../sheet/match/fold-client';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { putBackWholly } from '../office/put-back-wholly';
import { atOnce, untilAnswered } from '../office/run-in-excel';
import { findOverrides } from '../overrides/plan-by-hand';
import { readHistorySheet } from '../history/read-history-sheet';
import { clearingOf, type Clearing, type TableOfClients } from './clearing';
import { sheetsThatName } from './sheets-that-name';
import { logTable } from './visits-of-client';

/** A client who is in the history, in *Overrides*, or in the visit log. */
export interface ClientFound {
  /** The sheets with rows about this client. */
  readonly sheets: readonly string[];
  readonly client: string;
  /** Number of rows about this client. */
  readonly rows: number;
  /** The sheet with visits that stay, because several clients have the name that is there. */
  readonly shared?: string;
  /** Sheets that name the client and stay as they are, until they are made again. */
  readonly stillOn?: readonly string[];
}

/**
 * Finds a client in the history, in *Overrides* and in the visit log by key or name. Writes nothing.
 *
 * @throws SheetProblem if no client has this key or name, or several have it
 */
export const findClientInHistory = (who: string): Promise<ClientFound> =>
  untilAnswered(async (context) => (await findRows(context, who)).found, {});

/**
 * Clears all rows of a client in the history, in *Overrides* and in the visit log, completely or not at all if Excel fails. The
 * user's cells on these rows stay.
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
  const tables = [await historyTable(context), await overridesTable(context)].filter(isThere);
  const log = await logTable(context);
  const sheets = [...tables, log].filter(isThere).map(({ sheet }) => sheet);
  if (sheets.length === 0) throw new SheetProblem('noHistorySheet', {});
  const about = tables.flatMap((table) => table.about);
  const { keys, client } = rowsOfClient(about, who);
  if (keys.length > 1) throw several(who, keys);
  const withRows = tables
    .map((table) => ({ table, ...rowsOfClient(table.about, keys[0] || who) }))
    .filter(({ rows }) => rows.length > 0);
  // The key in one table may be a name in the other one, which several clients have there.
  const shared = withRows.find((each) => each.keys.length > 1);
  if (shared) throw several(who, shared.keys);
  const visits = log && visitsOf(log, about, keys[0] ?? '', who);
  const cleared = [...withRows, ...(visits?.rows.length && !visits.areShared ? [visits] : [])];
  if (cleared.length === 0) throw new SheetProblem('historyNobody', { who, sheet: sheets.join(', ') });
  const stillOn = await sheetsThatName(
    context,
    new Set([foldClient(who), ...(visits?.names ?? [foldClient(client)])]),
  );
  return {
    found: {
      sheets: cleared.map(({ table }) => table.sheet),
      client: withRows.length > 0 ? client : visits!.client,
      rows: cleared.reduce((sum, { rows }) => sum + rows.length, 0),
      ...(stillOn.length > 0 && { stillOn }),
      ...(visits?.areShared && visits.rows.length > 0 && { shared: visits.table.sheet }),
    },
    work: cleared.map(({ table, rows }) => table.clearing(rows)),
  };
}

/**
 * Finds the visits of a client, which say only names: those that the other tables have beside her key, or the one that the
 * user typed.
 *
 * @param key her key; blank if no other table has one
 * @returns `areShared` is true if another client has the same name, so that nobody knows whose visits these are
 */
function visitsOf(table: TableOfClients, about: TableOfClients['about'], key: string, who: string) {
  const rowsOf = about.filter(isThere);
  const hers = rowsOf.filter((row) => key !== '' && row.key === key).map((row) => foldClient(row.client));
  const names = new Set(hers.length > 0 ? hers : [foldClient(who)]);
  const isNamed = ({ client }: { readonly client: string }) => names.has(foldClient(client));
  const rows = table.about.flatMap((row, index) => (row && isNamed(row) ? [index] : []));
  return {
    ...{ table, rows, names },
    client: table.about[rows[0] ?? -1]?.client ?? who,
    areShared: rowsOf.some((row) => isNamed(row) && ![key, ''].includes(row.key)),
  };
}

const isThere = <Each>(each: Each | undefined): each is Each => each !== undefined;

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
