import type { Language } from '../../classifier/language';
import { textOfNote } from '../../orders/ask/text-of-question';
import { addUpOrders, type OrderChoice } from '../../orders/clients/add-up-orders';
import type { AddedUp } from '../../orders/clients/added-client';
import { layOutClients, type ClientsTable } from '../../orders/sheet/lay-out-clients';
import { chosenForOrders, readClientsRecord, type ChosenForOrders } from '../../orders/sheet/clients-record';
import { headerToJoinBy } from '../../orders/sheet/join-clients';
import type { ClientsFormulas } from '../../orders/sheet/clients-formulas';
import type { OrderSheet } from '../../orders/order-sheet';
import { joinSheets } from '../../orders/read/joined-sheets';
import { keyText } from '../../orders/read/keys';
import { placesAt, type Place } from '../../orders/read/places';
import { planAgain, type PlanAgain } from '../../orders/sheet/plan-again';
import { isLikelyDate } from '../../classifier/likely-date';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { today } from '../office/today';
import { findClientsSheet, type ClientsFound } from './clients-sheet';
import { formulasAsMoved, formulasOf } from './formulas-of-plan';
import type { SheetAlike } from './lists/sheet-alike';
import { joinList, type JoinedList } from './lists/join-list';
import { readOrders } from './lists/read-orders';

/** What a manager chose for the sheet of clients. */
export interface ClientsChoice extends Omit<OrderChoice, 'before'> {
  readonly language: Language;
  /** Further sheets with the same columns, to add up together with the first. */
  readonly also?: readonly SheetAlike[];
  /** The user's own list of clients, to join by its keys. */
  readonly clientList?: Customers;
  /** Lists that may be the user's own lists of clients; the plan says which of them have the same keys. */
  readonly lists?: readonly Customers[];
}

/** The user's own list of clients, if it can be joined, and the header of the column to join by. */
export interface ListToJoin {
  readonly list: Customers;
  readonly header: string;
}

/** What to write, and what the sheet holds now. */
export interface ClientsPlan {
  readonly added: AddedUp;
  readonly table: ClientsTable;
  readonly found: ClientsFound;
  /** The formulas of columns that get formulas, by the column's id. */
  readonly formulas?: ClientsFormulas;
  /** The result of joining the user's own list of clients. */
  readonly joined?: JoinedList;
  /** Returns the cells of the first orders of some of the clients, by their keys. */
  readonly placesOf: (keys: readonly string[]) => readonly Place[];
  readonly toJoin: readonly ListToJoin[];
  /** Set if a sheet is written again. */
  readonly again?: PlanAgain;
  readonly choice: ClientsChoice;
  readonly orders: Customers;
  /** What was chosen for this list last time. */
  readonly before?: ChosenForOrders;
  /** True if the user chose the day of the result. */
  readonly isAsOfHers: boolean;
  /** The text above the table. */
  readonly notes: string;
  readonly asOfBy: AsOfBy;
}

/**
 * Where the day of the result comes from: `chosen` in the pane, typed above the table (`onSheet`), or from the list
 * itself.
 */
export type AsOfBy = 'chosen' | 'onSheet' | 'today' | 'lastOrder';

/**
 * Reads the orders, adds them up, and compares the result with the sheet of the last run. Writes nothing.
 *
 * @throws SheetProblem
 */
export async function planClients(
  context: Excel.RequestContext,
  orders: Customers,
  choice: ClientsChoice,
  options: RunOptions,
): Promise<ClientsPlan> {
  const found = await findClientsSheet(context);
  const { made } = found;
  if (made?.sheetId === orders.range.sheetId)
    throw new SheetProblem('clientsAreNoOrders', { sheet: made.sheetName });
  const read = await readOrders(context, orders, choice.columns, choice.also ?? [], options);
  const before = chosenForOrders(readClientsRecord(found.setting), orders.range.sheetId, orders.headers);
  const onSheet = dayOnSheet(found);
  const asOf = choice.asOf ?? onSheet;
  const chosen = { ...choice, ...(asOf !== undefined && { asOf }), before: before?.answers };
  const check = () => throwIfCancelled(options, orders.range.sheetName);
  const added = await runSliced(addUpOrders(read.sheets, chosen, today(), read.culture), check);
  const ofOrders = await runSliced(layOutClients(added, choice.language), check);
  const joined = choice.clientList && (await joinList(context, ofOrders, choice.clientList));
  const toJoin: ListToJoin[] = [];
  for (const list of choice.lists ?? []) {
    const header = await runSliced(headerToJoinBy(list, ofOrders), check);
    if (header !== undefined) toJoin.push({ list, header });
  }
  const table = joined?.table ?? ofOrders;
  const formulas =
    choice.writeAs === 'formulas' ? formulasOf(read.sheets[0]!, choice, added, table, found) : undefined;
  const again =
    made &&
    (await runSliced(
      planAgain(
        made.present,
        made.record,
        table,
        made.area.top + 2,
        formulasAsMoved(read.sheets[0]!, choice, made),
      ),
      check,
    ));
  if (made && !again)
    throw new SheetProblem('clientsKeyGone', { sheet: made.sheetName, header: made.record.headers['key']! });
  const notes = notesOf(added, choice.language);
  const proposed = added.isToday ? 'today' : 'lastOrder';
  return {
    added,
    table,
    found,
    ...(joined && { joined }),
    toJoin,
    placesOf: placesIn(read.sheets, choice, added),
    ...(formulas && { formulas }),
    ...(again && { again }),
    choice,
    orders,
    ...(before && { before }),
    isAsOfHers: asOf !== undefined,
    notes,
    asOfBy: choice.asOf !== undefined ? 'chosen' : onSheet !== undefined ? 'onSheet' : proposed,
  };
}

function placesIn(sheets: readonly OrderSheet[], { columns }: ClientsChoice, { clients }: AddedUp) {
  return (keys: readonly string[]) => {
    const lineOf = new Map(clients.map(({ key, line }) => [keyText(key), line]));
    const list = joinSheets(sheets);
    return placesAt(
      { list, columns },
      keys.map((key) => lineOf.get(key)!),
      columns.client!,
    );
  };
}

/**
 * Returns the day above the table if it is the user's: typed over ClientTier's, or chosen when the table was written.
 */
function dayOnSheet({ made }: ClientsFound): number | undefined {
  if (!made) return undefined;
  const { above, record } = made;
  const { value: day, isFormula } = above.asOf;
  const isHers = record.isAsOfHers === true || isFormula || day !== record.asOf;
  return isHers && typeof day === 'number' && isLikelyDate(day) ? Math.floor(day) : undefined;
}

const notesOf = ({ notes }: AddedUp, language: Language): string =>
  notes
    .filter(({ kind }) => kind === 'orders' || kind === 'growthBlank')
    .map((note) => textOfNote(note, language))
    .join(' ');
