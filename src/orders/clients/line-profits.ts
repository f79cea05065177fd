import { knowledge } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { Settled } from '../ask/ask-about-orders';
import type { OrderLines } from '../read/read-lines';
import type { LineEarnings } from './line-amounts';
import { codeOf, type TreatedLines } from './treat-lines';

/**
 * Returns what each line adds to its client's profit: NaN if that is not known, and 0 for a line that is left out.
 * A refund by status gives back what the sale earned: 30 sold at a cost of 20 is -10.
 */
export function* lineProfits(
  { list, amount, profit, cost }: OrderLines,
  { earnedOf }: Settled,
  { treatment, amounts, reversed }: TreatedLines,
  earnings: LineEarnings,
): Sliced<Float64Array> {
  const profits = new Float64Array(list.lines);
  const read = earnings.profit ? profit : cost;
  const earned = earnings.profit ?? earnings.cost;
  if (!read || !earned) return profits;
  // Programs write the cost of an order on its first line, like its amount, and leave the other lines blank.
  const saysNothing = (line: number) =>
    read.knowledge[line] === knowledge.blank && amount?.knowledge[line] === knowledge.blank;
  yield* eachRow(list.lines, (line) => {
    const isMain = treatment[line]! <= codeOf.refund;
    const isOther = treatment[line] === codeOf.sameOrder && earnedOf === 'line' && !saysNothing(line);
    if (!isMain && !isOther) return;
    const own = reversed.has(line) ? -earned.values[line]! : earned.values[line]!;
    profits[line] = earnings.profit ? own : (isMain ? amounts[line]! : 0) - own;
  });
  return profits;
}
