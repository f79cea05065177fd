import type { CellColumn } from '../../sheet/cells/cell-column';
import type { Statuses } from '../../sheet/doubts/undone-orders';
import { readHeaders, type HeaderReading } from '../../sheet/headers/read-header';
import { listsLines } from '../../sheet/match/client-columns';
import { nameDocuments } from '../../sheet/text/status/kinds-of-documents';
import type { OrderColumns } from '../order-role';
import { saysSides, textsIn, type FirstLines } from './columns-of-list';
import { findOrderColumns } from './find-order-columns';
import { hasSign } from './sign-in-header';
import { isDealWord } from './status-words';

/**
 * Returns the indexes of the columns that say what became of each order, if the list shows that its rows are orders or
 * deals. Otherwise only of columns with debits and credits: below *Status*, `Cancelled` may then be said of a client.
 *
 * @param chosen the columns of measures, which are left out
 */
export function statusColumns(list: FirstLines, chosen: readonly number[]): number[] {
  const { columns } = findOrderColumns(list);
  const { status, secondStatus } = columns;
  const fitting = [status, secondStatus].flatMap((index) =>
    index === undefined || chosen.includes(index) ? [] : [index],
  );
  return listsOrders(list, columns) ? fitting : fitting.filter((column) => saysSides(list, column));
}

/** Returns such a column with its cells. */
export const statusesIn = (headers: readonly string[], index: number, cells: CellColumn): Statuses => ({
  index,
  header: headers[index]!,
  isKind: hasSign(headers[index]!, 'kind'),
  cells,
});

/** Returns whether the rows of a list are orders or deals: they have numbers, or days that only an order has. */
function listsOrders(
  list: FirstLines,
  { orderNumber, date, quantity, status, secondStatus }: OrderColumns,
): boolean {
  if (orderNumber !== undefined) return true;
  const namesDocuments = (column: number | undefined) =>
    column !== undefined && nameDocuments(textsIn(list, column));
  if (namesDocuments(status) || namesDocuments(secondStatus)) return true;
  const readings = readHeaders(list.headers);
  // *Deal status* says `Lost` of the deal, not of the client.
  const isOfDeals = status !== undefined && readings[status]!.words.some(isDealWord);
  if (isOfDeals || readings.some(namesDeal)) return true;
  if (date === undefined) return false;
  const isOrderDate = readings[date]!.meanings.some(({ meaning }) => meaning === 'orderDate');
  return isOrderDate || quantity !== undefined || listsLines(list);
}

/** Returns whether a header names deals or quotes, such as `Deal name` or `Quote no.`; `Deal value` and `Deal owner` do not. */
const namesDeal = ({ words, spans, meanings }: HeaderReading) =>
  (words.some(isDealWord) || spans.some((span) => isDealWord(span.words.join('')))) &&
  meanings.length === 0 &&
  !spans.some(
    ({ sense }) => !sense?.changes.has('id') && saysMore.some((change) => sense?.changes.has(change)),
  );

const saysMore = ['person', 'type', 'date', 'status', 'count', 'duration', 'email', 'phone'] as const;
