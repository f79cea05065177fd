import type { OrderNote, OrderQuestion } from '../../orders/ask/question';
import { comparisonsOf, type NoFormulas } from '../../orders/clients/formula-doubts';
import type { Place } from '../../orders/read/places';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce, untilAnswered } from '../office/run-in-excel';
import { addClientsSheet, newSheetName, takeSheetAway, type SheetBegun } from './add-sheet';
import { makeClientsSheet } from './make-clients-sheet';
import type { JoinedList } from './lists/join-list';
import {
  planClients,
  type AsOfBy,
  type ListToJoin,
  type ClientsChoice,
  type ClientsPlan,
} from './plan-clients';
import { putSheetBack } from './put-sheet-back';
import { renewClientsSheet } from './renew-clients-sheet';
import { beforeRenewal, type SheetBefore } from './sheet-before';

/** What a run will write, or has written. */
export interface ClientsOutcome {
  /** The name of the sheet: of the one that is written again, or of the new one. */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly clients: number;
  /** The number of orders, and the days of the first and the last. */
  readonly orders: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly asOf: number;
  readonly asOfBy: AsOfBy;
  readonly lines: { readonly counted: number; readonly all: number };
  readonly questions: readonly OrderQuestion[];
  readonly notes: readonly OrderNote[];
  /** Why formulas cannot be written; undefined if they can. */
  readonly noFormulas?: NoFormulas;
  /** How many comparisons Excel makes to recalculate the formulas once. */
  readonly comparisons: number;
  /** If the user's own list of clients is joined: clients that only one list has, and cells that differ. */
  readonly joined?: JoinedOutcome;
  /** The user's own lists of clients that can be joined. */
  readonly toJoin: readonly ListToJoin[];
  /** What changes on the sheet, if it is written again. */
  readonly again?: {
    readonly changed: number;
    /** The first cells that change, with their sheet. */
    readonly changes: readonly {
      readonly cell: string;
      readonly client: string;
      readonly header: string;
      /** Set if the numbers are days. */
      readonly isDay: boolean;
      readonly before: CellValue;
      readonly after: CellValue;
    }[];
    readonly added: readonly string[];
    /**
     * Clients without orders now, whose rows stay, and (`strange`) rows that name nobody or a client of a row above,
     * which stay too.
     */
    readonly gone: readonly Place[];
    readonly strange: readonly Place[];
    /** Formulas that the user typed into ClientTier's columns; they stay. */
    readonly formulas: readonly Place[];
    /**
     * Columns that can be computed but are not on the sheet: the orders allow them only now, or the user deleted them.
     */
    readonly notOnSheet: readonly string[];
  };
}

/** Clients that are in only one of the two lists, on several rows of the user's own list, or different in the two. */
export type JoinedOutcome = Pick<JoinedList, 'withoutOrders' | 'notListed' | 'repeated' | 'differing'> & {
  readonly places: JoinedList['places'] & Readonly<Record<'notListed' | 'differing', readonly Place[]>>;
};

/** Returns what a run would write, computed from the present orders. */
export function planClientsSheet(
  orders: Customers,
  choice: ClientsChoice,
  options: Pick<RunOptions, 'onProgress' | 'signal'> = {},
): Promise<ClientsOutcome> {
  return untilAnswered(
    async (context) => outcomeOf(await planClients(context, orders, choice, options)),
    options,
  );
}

/**
 * Adds the orders up and writes the sheet of clients, or writes it again; undoes everything if Excel fails or the user
 * cancels.
 *
 * @throws SheetProblem
 */
export async function writeClientsSheet(
  orders: Customers,
  choice: ClientsChoice,
  options: RunOptions = {},
): Promise<ClientsOutcome> {
  const begun: { sheet?: SheetBegun; before?: SheetBefore } = {};
  try {
    return await atOnce(async (context) => {
      const plan = await planClients(context, orders, choice, options);
      if (!plan.again) {
        await addClientsSheet(context, plan, options, (sheet) => (begun.sheet = sheet));
        return { ...outcomeOf(plan), sheet: await makeClientsSheet(context, plan, begun.sheet!, options) };
      }
      const before = await beforeRenewal(context, plan);
      throwIfCancelled(options, before.sheetName);
      begun.before = before;
      await renewClientsSheet(context, plan, before, options);
      return outcomeOf(plan);
    });
  } catch (error) {
    const { sheet, before } = begun;
    const name = sheet?.added.sheetName ?? before?.sheetName;
    if (name === undefined) throw error;
    const place = { sheet: name, address: name, isNew: sheet !== undefined };
    return putBackWholly(place, error, options.onProgress, (context) =>
      sheet ? takeSheetAway(context, sheet) : putSheetBack(context, before!),
    );
  }
}

function outcomeOf(plan: ClientsPlan): ClientsOutcome {
  const { added, found, again, table, joined } = plan;
  const { made } = found;
  const outcome = {
    clients: table.rows.length,
    orders: added.orders,
    firstDay: added.firstDay,
    lastDay: added.lastDay,
    asOf: added.asOf,
    asOfBy: plan.asOfBy,
    lines: added.lines,
    questions: added.questions,
    notes: added.notes,
    comparisons: comparisonsOf(table.rows.length, added.lines.all),
    ...(added.noFormulas && { noFormulas: added.noFormulas }),
    ...(joined && { joined: toldOf(joined, plan) }),
    toJoin: plan.toJoin,
  };
  if (!made || !again) return { sheet: newSheetName(plan), isNew: true, ...outcome };
  const cellOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
    cellOnSheet(made.sheetName, made.area.top + 1 + row, made.area.left + column);
  const { headers } = made.record;
  const keyColumn = made.present.headers.indexOf(headers['key']!);
  const daysAt = new Set(
    [headers['firstOrder'], headers['lastOrder']].map((header) => made.present.headers.indexOf(header ?? '')),
  );
  const rowOf = ({ row, key }: { readonly row: number; readonly key: string }): Place => ({
    cell: cellOf({ row, column: keyColumn }),
    shown: key,
  });
  return {
    sheet: made.sheetName,
    isNew: false,
    ...outcome,
    again: {
      changed: again.changed,
      changes: again.changes.map((change) => ({
        cell: cellOf(change),
        client: String(made.present.cells[keyColumn]![change.row]),
        header: made.present.headers[change.column]!,
        isDay: daysAt.has(change.column),
        before: change.before,
        after: change.after,
      })),
      added: again.added.map((client) => String(table.rows[client]![0])),
      gone: again.gone.map(rowOf),
      strange: again.strange.map(rowOf),
      formulas: again.formulas.map((at) => ({
        cell: cellOf(at),
        shown: String(made.present.cells[at.column]![at.row]),
      })),
      notOnSheet: [...again.more.map(({ header }) => header), ...again.deleted],
    },
  };
}

function toldOf(joined: JoinedList, { placesOf }: ClientsPlan): JoinedOutcome {
  const { withoutOrders, notListed, repeated, differing, places } = joined;
  const headersOf = new Map<string, string[]>();
  for (const { key, header } of differing) headersOf.set(key, [...(headersOf.get(key) ?? []), header]);
  const keys = [...headersOf.keys()];
  const differ = placesOf(keys).map(({ cell }, index) => ({
    cell,
    shown: [keys[index]!, ...headersOf.get(keys[index]!)!].join(' · '),
  }));
  return {
    withoutOrders,
    notListed,
    repeated,
    differing,
    places: { ...places, notListed: placesOf(notListed), differing: differ },
  };
}
