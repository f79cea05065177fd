import { knowledge, type MeasureColumn } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import { sideInText } from '../../sheet/text/sides-in-texts';
import { askedOfLines } from '../ask/given-answers';
import type { OrderNote, OrderQuestion, NoteKind } from '../ask/question';
import type { OrderRole } from '../order-role';
import { rounded } from '../read/decimals';
import { mostPlaces, placesAt, shownAt } from '../read/places';
import type { OrderLines } from '../read/read-lines';
import type { LineAmounts, LineEarnings } from './line-amounts';
import { codeOf, type TreatedLines } from './treat-lines';

/** Lines of one kind: their number, the sum of their amounts, and the first of them. */
interface Counted {
  lines: number;
  amount: number;
  readonly first: number[];
}

/** Reports which lines were left out or treated in another way, with the first cell of each kind. */
export function* notesOnLines(
  lines: OrderLines,
  { treatment, amounts, byStatus, reversed, asOf, refundsUntil }: TreatedLines,
  ofLines: LineAmounts,
  { earnings, profits }: { readonly earnings: LineEarnings; readonly profits: Float64Array },
): Sliced<OrderNote[]> {
  const { list, columns, days, totals, orderNumbers, keys, quantity } = lines;
  const counts = new Map<NoteKind, Counted>();
  const count = (kind: NoteKind, line: number, of = ofLines.values) => {
    const amount = Number.isNaN(of[line]!) ? 0 : of[line]!;
    const known: Counted = counts.get(kind) ?? { lines: 0, amount: 0, first: [] };
    counts.set(kind, known);
    known.lines += 1;
    known.amount += amount;
    if (known.first.length < mostPlaces) known.first.push(line);
  };
  const cellsOfAmount = columns.amount === undefined ? undefined : list.cells(columns.amount);
  const clientOfOrder = new Map<number, number>();
  yield* eachRow(list.lines, (line) => {
    const kind = treatment[line]!;
    const note = noteOf.get(kind);
    if (note) count(note, line);
    if (Number.isNaN(profits[line]!)) count('costMissing', line);
    if (kind !== codeOf.order && kind !== codeOf.refund) return;
    if (days.knowledge[line] !== knowledge.known) count('noDate', line);
    else if (days.values[line]! > (kind === codeOf.refund ? refundsUntil : asOf)) count('laterLines', line);
    if (ofLines.values[line] === 0) count('zeroLines', line);
    if (kind === codeOf.order && ofLines.refunded?.[line]) count('refundedOfLines', line, ofLines.refunded);
    if (isUnread(lines.refunded, line)) count('refundUnread', line);
    if (byStatus.has(line)) count('refundByStatus', line);
    if (ofLines.values[line]! < 0 && sideInText(cellsOfAmount?.[line] ?? '')) count('refundBySide', line);
    const isCostPaid = !reversed.has(line) && (earnings.cost?.values[line] ?? 0) > 0;
    if (kind === codeOf.refund && amounts[line]! < 0 && isCostPaid) count('costOnRefunds', line);
    if (
      quantity &&
      columns.amount !== undefined &&
      amounts[line]! * quantity.values[line]! < 0 &&
      !byStatus.has(line)
    )
      count('signsDiffer', line);
    const order = orderNumbers?.of[line];
    if (order === undefined) return;
    if (order < 0) count('noOrderNumber', line);
    else if (!clientOfOrder.has(order)) clientOfOrder.set(order, keys.of[line]!);
    else if (clientOfOrder.get(order) !== keys.of[line]) count('sharedOrderNumbers', line);
  });
  for (const line of keys.otherBlanks) count('otherBlanks', line);
  for (const line of lines.merged) count('mergedClients', line);
  const notes = [...counts].map(([kind, { lines: number, amount, first }]): OrderNote => {
    const column = roleOfNote[kind]!.map((role) => columns[role]).find((each) => each !== undefined)!;
    const facts = {
      lines: number,
      amount: rounded(amount, ofLines.decimals),
      shown: shownOf(lines, kind, first[0]!, column),
    };
    return { kind, cell: list.cellAt(first[0]!, column), facts, places: placesAt(lines, first, column) };
  });
  const [total] = totals;
  if (!total) return notes;
  const facts = { lines: totals.length, shown: total.shown };
  const places = totals
    .slice(0, mostPlaces)
    .map(({ line, column, shown }) => ({ cell: list.cellAt(line, column), shown }));
  return [{ kind: 'totals', cell: list.cellAt(total.line, total.column), facts, places }, ...notes];
}

/** Returns the content of a cell; for a status from two columns, both. */
function shownOf(lines: OrderLines, kind: NoteKind, line: number, column: number): string {
  const isOfStatus = kind === 'leftOutByStatus' || kind === 'refundByStatus';
  const status = isOfStatus ? lines.statuses?.of[line] : undefined;
  return status === undefined ? shownAt(lines, line, column) : lines.statuses!.texts[status]!;
}

const isUnread = (column: MeasureColumn | undefined, line: number) =>
  column !== undefined &&
  column.knowledge[line] !== knowledge.known &&
  column.knowledge[line] !== knowledge.blank;

const noteOf = new Map<number, NoteKind>([
  [codeOf.noClient, 'noClient'],
  [codeOf.leftOutByStatus, 'leftOutByStatus'],
  [codeOf.otherCurrency, 'otherCurrency'],
  [codeOf.noAmount, 'noAmount'],
  [codeOf.zero, 'zeroLines'],
  [codeOf.later, 'laterLines'],
]);

const amount: readonly OrderRole[] = ['amount', 'quantity', 'price'];

/**
 * For each kind of note, the columns from which its cell may come, best first. The first one that the list has is
 * taken.
 */
const roleOfNote: { readonly [Kind in NoteKind]?: readonly OrderRole[] } = {
  noClient: ['client'],
  refundedOfLines: ['refunded'],
  refundUnread: ['refunded'],
  leftOutByStatus: ['status'],
  refundByStatus: ['status'],
  refundBySide: ['amount'],
  otherCurrency: ['currency', ...amount],
  noAmount: amount,
  noDate: ['date'],
  zeroLines: amount,
  laterLines: ['date'],
  // If the list has both columns, profits come from the column of profits.
  costMissing: ['profit', 'cost'],
  costOnRefunds: ['cost'],
  signsDiffer: ['quantity'],
  noOrderNumber: ['orderNumber'],
  sharedOrderNumbers: ['orderNumber'],
  otherBlanks: ['client'],
  mergedClients: ['client'],
};

/** Asks about lines at zero and about lines after the day of the result, if the list has any. */
export const questionsOnLines = (notes: readonly OrderNote[]) =>
  notes.flatMap(({ kind, cell, facts }): OrderQuestion[] =>
    kind === 'zeroLines' || kind === 'laterLines'
      ? [{ id: kind, cell: cell!, ...askedOfLines[kind], facts }]
      : [],
  );
