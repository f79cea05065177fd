import { knowledge, type MeasureColumn } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { Settled } from '../ask/ask-about-orders';
import { decimalsIn, rounded } from '../read/decimals';
import type { OrderLines } from '../read/read-lines';

/** A number for each line, rounded to the decimals of the list; NaN if it is not known. */
export interface LineNumbers {
  readonly values: Float64Array;
  readonly decimals: number;
}

/** The amount of each line. `refunded` is the part that was given back; it is not subtracted yet. */
export interface LineAmounts extends LineNumbers {
  readonly refunded?: Float64Array;
}

/** Returns the amounts of the lines. */
export function* lineAmounts(lines: OrderLines, settled: Settled): Sliced<LineAmounts> {
  const gross = yield* grossAmounts(lines, settled);
  const back = lines.refunded && (yield* known(lines.refunded));
  if (!back) return gross;
  const refunded = back.values.map((value) => (Number.isNaN(value) ? 0 : Math.abs(value)));
  return { ...gross, decimals: Math.max(gross.decimals, back.decimals), refunded };
}

/**
 * Returns the amount of each line: from the column of amounts, otherwise quantity x price x (1 - discount). A blank
 * discount is 0.
 */
function* grossAmounts(lines: OrderLines, settled: Settled): Sliced<LineNumbers> {
  const { amount, quantity, price, discount, list } = lines;
  if (amount) return yield* known(amount);
  const [pieces, each, off] = [quantity!, price!, discount];
  const isMoney = settled.discountIs === 'money';
  const ofDiscount = off ? (yield* decimalsIn(off)) + (settled.discountIs === 'percent' ? 2 : 0) : 0;
  const ofProduct = (yield* decimalsIn(pieces)) + (yield* decimalsIn(each));
  const decimals = Math.min(8, isMoney ? Math.max(ofProduct, ofDiscount) : ofProduct + ofDiscount);
  const values = new Float64Array(list.lines).fill(NaN);
  yield* eachRow(list.lines, (line) => {
    const count = settled.priceOf === 'piece' ? valueAt(pieces, line) : 1;
    const gross = count * valueAt(each, line);
    const less = off && off.knowledge[line] !== knowledge.blank ? valueAt(off, line) : undefined;
    values[line] = rounded(less === undefined ? gross : reduced(gross, less, settled), decimals);
  });
  return { values, decimals };
}

function reduced(gross: number, less: number, { discountIs }: Settled): number {
  switch (discountIs) {
    case 'share':
      return gross * (1 - less);
    case 'percent':
      return gross * (1 - less / 100);
    case 'paidShare':
      return gross * (less === 0 ? 1 : less);
    case 'money':
      // Subtracts discounts with either sign, because some lists write them with a minus.
      return gross - Math.sign(gross) * Math.abs(less);
  }
}

/** The profits of the lines, otherwise their costs; empty if the list has neither. */
export interface LineEarnings {
  readonly profit?: LineNumbers;
  readonly cost?: LineNumbers;
}

export function* lineEarnings(
  { profit, cost, quantity, list }: OrderLines,
  { costOf }: Settled,
): Sliced<LineEarnings> {
  if (profit) return { profit: yield* known(profit) };
  if (!cost) return {};
  const byPiece = costOf === 'piece' ? quantity : undefined;
  if (!byPiece) return { cost: yield* known(cost) };
  const decimals = Math.min(8, (yield* decimalsIn(cost)) + (yield* decimalsIn(byPiece)));
  const values = new Float64Array(list.lines).fill(NaN);
  yield* eachRow(list.lines, (line) => {
    values[line] = rounded(valueAt(cost, line) * valueAt(byPiece, line), decimals);
  });
  return { cost: { values, decimals } };
}

function* known(column: MeasureColumn): Sliced<LineNumbers> {
  const decimals = yield* decimalsIn(column);
  const values = new Float64Array(column.values.length).fill(NaN);
  yield* eachRow(values.length, (line) => {
    values[line] = rounded(valueAt(column, line), decimals);
  });
  return { values, decimals };
}

const valueAt = ({ values, knowledge: found }: MeasureColumn, line: number): number =>
  found[line] === knowledge.known ? values[line]! : NaN;
