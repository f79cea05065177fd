import { knowledge } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isPercent } from '../../sheet/text/number-in-text';
import { discountKinds, type DiscountIs } from '../answers';
import { paidShareIn } from '../columns/paid-share';
import { hasSign } from '../columns/sign-in-header';
import type { OrderLines } from '../read/read-lines';
import type { OrderQuestion } from './question';

/** From this share on, a discount may be the share that is paid (折扣 0.85) instead of the share taken off. */
const leastPaid = 0.5;

/**
 * Finds out what numbers under *Discount* mean. From 0 to 1 they are shares taken off, unless all are so large that
 * they may be shares paid. Above 1 they are percentages only if the header or the cells show it.
 */
export function* discountIn(lines: OrderLines): Sliced<DiscountIs | OrderQuestion | undefined> {
  const { discount, columns, list, amount } = lines;
  if (!discount || amount || columns.discount === undefined) return undefined;
  let [least, most, line] = [Infinity, 0, -1];
  let hasPercent = false;
  let [paidShares, others] = [0, 0];
  const [cells, formats] = [list.cells(columns.discount)!, list.formats(columns.discount)];
  yield* eachRow(list.lines, (row) => {
    const value = discount.values[row]!;
    if (discount.knowledge[row] !== knowledge.known || value === 0) return;
    least = Math.min(least, value);
    if (Math.abs(value) > most) [most, line] = [Math.abs(value), row];
    const cell = cells[row]!;
    if (paidShareIn(cell) === undefined) others += 1;
    else paidShares += 1;
    hasPercent ||= typeof cell === 'string' ? isPercent(cell) : String(formats[row]).includes('%');
  });
  if (most === 0) return undefined;
  // 9折 can only be the share that is paid.
  if (paidShares > 0 && others === 0) return 'paidShare';
  const header = list.headers[columns.discount]!;
  if (most <= 1 && hasPercent) return 'share';
  if (most < 1 && least < leastPaid && least > 0) return 'share';
  const saysPercent = /[%％]/.test(header) || hasSign(header, 'percent');
  if (saysPercent && most > 1 && most <= 100 && least > 0) return 'percent';
  const options = discountKinds.filter((kind) => (kind === 'money' ? true : fits[kind](least, most)));
  return {
    id: 'discountIs',
    cell: list.cellAt(line, columns.discount),
    options,
    proposed:
      most < 1 && least > 0 ? 'share' : saysPercent && options.includes('percent') ? 'percent' : 'money',
    facts: { header, shown: String(cells[line]) },
  };
}

const fits = {
  share: (least: number, most: number) => least > 0 && most <= 1,
  percent: (least: number, most: number) => least > 0 && most <= 100,
  paidShare: (least: number, most: number) => least > 0 && most <= 1,
};
