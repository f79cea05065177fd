import type { Customers } from '../../sheet/customers';
import { foldClient } from '../../sheet/match/fold-client';
import { samplesOf, type FirstLines } from './columns-of-list';
import { findOrderColumns, type FoundColumns } from './find-order-columns';

/** A client on several lines of a list; `lines` is their number, `of` the number of lines that were examined. */
interface OnSeveralLines {
  readonly client: string;
  readonly lines: number;
  readonly of: number;
}

/** Why a list looks like orders: a client is on several of its first lines, on different days. */
export interface LooksLikeOrders {
  readonly found: FoundColumns;
  /** The headers of the columns that show it. */
  readonly clientHeader: string;
  readonly dateHeader: string;
  readonly amountHeader?: string;
  readonly example: OnSeveralLines;
  /** Number of clients on several lines, and of all clients, among these lines. */
  readonly repeated: number;
  readonly clients: number;
}

/**
 * Returns why a list holds orders instead of clients; undefined if it does not look so. A client must be on several
 * lines with different days or order numbers, and there must be an amount. A client who is by mistake on two lines of a
 * list of clients does not make it a list of orders.
 */
export function looksLikeOrders(list: FirstLines): LooksLikeOrders | undefined {
  const found = findOrderColumns(list);
  const { client, date, amount } = found.columns;
  const repeated = hasAmount(found) ? clientsOnSeveralLines(list, found) : undefined;
  if (client === undefined || date === undefined || !repeated) return undefined;
  return {
    found,
    clientHeader: list.headers[client]!,
    dateHeader: list.headers[date]!,
    ...(amount !== undefined && { amountHeader: list.headers[amount]! }),
    ...repeated,
  };
}

/**
 * Returns an example of why a list holds visits, or orders without amounts, instead of clients; undefined if it does not
 * look so, or has amounts.
 */
export function looksLikeVisits(list: FirstLines): OnSeveralLines | undefined {
  const found = findOrderColumns(list);
  return hasAmount(found) ? undefined : clientsOnSeveralLines(list, found)?.example;
}

const hasAmount = ({ columns: { amount, quantity, price } }: FoundColumns) =>
  amount !== undefined || (quantity !== undefined && price !== undefined);

/** Counts the clients on several lines; undefined if there are too few, or no column shows clients or days. */
function clientsOnSeveralLines(
  list: FirstLines,
  { columns: { client, date, orderNumber, quantity } }: FoundColumns,
): Pick<LooksLikeOrders, 'example' | 'repeated' | 'clients'> | undefined {
  if (client === undefined || date === undefined) return undefined;
  const lines = new Map<string, { name: string; count: number; events: Set<string> }>();
  for (const row of list.samples) {
    const name = String(row[client] ?? '').trim();
    if (name === '') continue;
    const key = foldClient(name);
    const known = lines.get(key) ?? { name, count: 0, events: new Set() };
    lines.set(key, known);
    known.count += 1;
    known.events.add(String(row[orderNumber ?? date] ?? ''));
  }
  const saysOrder = orderNumber !== undefined && samplesOf(list, orderNumber).length > 0;
  // Lines with a quantity are lines of one order if they have its number.
  const mayBeOneOrder = saysOrder && quantity !== undefined;
  const repeated = [...lines.values()].filter(
    ({ count, events }) => count > 1 && (mayBeOneOrder || events.size > 1),
  );
  const hasTwoOrders = repeated.some(({ events }) => events.size > 1);
  if (repeated.length < (saysOrder && hasTwoOrders ? 1 : 2)) return undefined;
  const most = repeated.reduce((a, b) => (b.count > a.count ? b : a));
  return {
    example: { client: most.name, lines: most.count, of: list.samples.length },
    repeated: repeated.length,
    clients: lines.size,
  };
}

/**
 * Returns whether to ask the user if the rows are orders or clients. A list that was segmented before holds clients,
 * whatever it looks like.
 */
export const mayBeOrders = (list: FirstLines & Pick<Customers, 'segmentedBy'>): boolean =>
  list.segmentedBy.length === 0 && looksLikeOrders(list) !== undefined;
