import { knowledge } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { FoundColumns } from '../columns/find-order-columns';
import { hasSign } from '../columns/sign-in-header';
import type { OrderLines } from '../read/read-lines';
import type { OrderQuestion } from './question';

/** Asks whether a cost is for a line or for a piece, if there are quantities and the header does not show it. */
export function* costQuestion(
  { cost, quantity, profit, list, columns, price, amount }: OrderLines,
  { costOf }: Pick<FoundColumns, 'costOf'>,
): Sliced<OrderQuestion[]> {
  if (!cost || !quantity || profit || costOf) return [];
  let [several, withinPrice, line] = [0, 0, -1];
  yield* eachRow(list.lines, (row) => {
    if (cost.knowledge[row] !== knowledge.known || quantity.knowledge[row] !== knowledge.known) return;
    if (Math.abs(quantity.values[row]!) <= 1) return;
    several += 1;
    if (line < 0) line = row;
    const ofPiece = price ? price.values[row]! : amount!.values[row]! / quantity.values[row]!;
    if (cost.values[row]! <= Math.abs(ofPiece)) withinPrice += 1;
  });
  if (several === 0) return [];
  return [
    {
      id: 'costOf',
      cell: list.cellAt(line, columns.cost!),
      options: ['line', 'piece'],
      // Proposes the cost of a piece if most costs are not above the price of a piece.
      proposed: 2 * withinPrice > several ? 'piece' : 'line',
      facts: { header: list.headers[columns.cost!]!, lines: several },
    },
  ];
}

/** Asks whether a plain *Price* beside a quantity is for a piece, if the amount must be computed from it. */
export function priceQuestion(
  { amount, price, quantity, list, columns }: OrderLines,
  { priceOf }: Pick<FoundColumns, 'priceOf'>,
): OrderQuestion[] {
  if (amount || !price || !quantity || priceOf) return [];
  const line = quantity.values.findIndex(
    (value, row) => value > 1 && price.knowledge[row] === knowledge.known,
  );
  if (line < 0) return [];
  return [
    {
      id: 'priceOf',
      cell: list.cellAt(line, columns.price!),
      options: ['piece', 'line'],
      proposed: 'piece',
      facts: { header: list.headers[columns.price!]! },
    },
  ];
}

/**
 * The number of orders from which on to ask, and the number that cannot be chance. Counted are orders whose lines all
 * have the same amount. If the header says that the amount is the order's, one such order is enough to ask.
 */
const [leastOrders, tooManyForChance] = [2, 10];

/** Asks whether an amount belongs to the whole order, because some programs write it on each line of the order. */
export const repeatedAmountQuestion = (lines: OrderLines) => repeatedQuestion(lines, 'amountOf', 'amount');

/** Asks the same of a cost or profit. */
export const repeatedEarningsQuestion = (lines: OrderLines) =>
  repeatedQuestion(lines, 'earnedOf', lines.profit ? 'profit' : 'cost');

/**
 * Asks whether an amount or a cost belongs to the whole order, if in every order with several lines all lines have the
 * same one.
 */
function* repeatedQuestion(
  lines: OrderLines,
  id: 'amountOf' | 'earnedOf',
  role: 'amount' | 'profit' | 'cost',
): Sliced<OrderQuestion[]> {
  const { [role]: numbers, orderNumbers, list, columns } = lines;
  if (!numbers || !orderNumbers) return [];
  const firstOf = new Map<number, number>();
  const several = new Set<number>();
  let differs = false;
  let example = -1;
  yield* eachRow(list.lines, (line) => {
    const order = orderNumbers.of[line]!;
    if (differs || order < 0 || numbers.knowledge[line] !== knowledge.known) return;
    const first = firstOf.get(order);
    if (first === undefined) {
      firstOf.set(order, line);
      return;
    }
    if (numbers.values[first] !== numbers.values[line]) differs = true;
    if (numbers.values[line] !== 0) several.add(order);
    if (example < 0) example = line;
  });
  const header = list.headers[columns[role]!]!;
  const isOfOrder = hasSign(header, 'ofOrder');
  if (differs || several.size < (isOfOrder ? 1 : leastOrders)) return [];
  return [
    {
      id,
      cell: list.cellAt(example, columns[role]!),
      options: ['order', 'line'],
      proposed: isOfOrder || several.size >= tooManyForChance ? 'order' : 'line',
      facts: { header, orders: several.size },
    },
  ];
}
