import { knowledge } from '../../classifier/measure';
import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { isTruthValue } from '../../sheet/cells/inert-text';
import { areDaysInDigits } from '../../sheet/match/holds-measure';
import { monthNamed } from '../../sheet/text/month-names';
import { amountIn } from '../../sheet/text/number-in-text';
import type { Settled } from '../ask/ask-about-orders';
import type { OrderLines } from '../read/read-lines';
import type { FormulaDoubt } from '../words/formula-doubt';
import { codeOf, type TreatedLines } from './treat-lines';

/** The first cell that formulas would count differently, and why. */
export interface NoFormulas {
  readonly why: FormulaDoubt;
  readonly cell: string;
}

/**
 * The most comparisons of a key with a line in one recalculation. LibreOffice opens and calculates a file with this
 * many in 8 s.
 */
export const mostComparisons = 50_000_000;

/** How many formulas in a client's row compare her key with all lines. */
export const formulasPerRow = 8;

/** Returns how many comparisons a recalculation of the formulas takes. */
export const comparisonsOf = (clients: number, lines: number) => clients * lines * formulasPerRow;

const longestCriterion = 250;

/**
 * Finds the first cell that COUNTIFS and the like would count differently from `addUpLines`; undefined if there is none.
 */
export function* formulaDoubt(
  sheets: number,
  lines: OrderLines,
  settled: Settled,
  { treatment, byStatus }: TreatedLines,
): Sliced<NoFormulas | undefined> {
  const { list, columns, keys, days, orderNumbers, spellings } = lines;
  const at = (why: FormulaDoubt, line: number, column: number): NoFormulas => ({
    why,
    cell: list.cellAt(line, column),
  });
  const key = columns.client!;
  if (sheets > 1) return at('severalSheets', 0, key);
  if (columns.amount === undefined) return at('computed', 0, columns.price!);
  if (columns.refunded !== undefined) return at('computed', 0, columns.refunded);
  if (lines.cost && !lines.profit && settled.costOf === 'piece' && lines.quantity)
    return at('computed', 0, columns.cost!);
  if (settled.orderIs === 'day') return at('days', 0, columns.date!);
  if (comparisonsOf(lines.keys.cells.length, list.lines) > mostComparisons) return at('tooLarge', 0, key);
  if (lines.merged.length > 0) return at('merged', lines.merged[0]!, key);
  if (keys.otherBlanks.length > 0) return at('keysAlike', keys.otherBlanks[0]!, key);
  if (settled.spellings === 'together' && spellings.length > 0)
    return at('keysAlike', keys.firstLines[spellings[0]![1]!]!, key);
  const folded = new Set<string>();
  for (const [client, cell] of keys.cells.entries()) {
    const line = keys.firstLines[client]!;
    if (typeof cell !== 'string' || looksLikeNumber(cell)) return at('keyLikeNumber', line, key);
    if (cell.length > longestCriterion) return at('keyTooLong', line, key);
    const alike = cell.normalize('NFKC').toLowerCase();
    if (folded.has(alike)) return at('keysAlike', line, key);
    folded.add(alike);
  }
  const [total] = lines.totals;
  if (total) return at('leftOut', total.line, total.column);
  const figures = [columns.amount, columns.date!, lines.profit ? columns.profit! : columns.cost].flatMap(
    (column) => (column === undefined ? [] : [{ column, cells: list.cells(column)! }]),
  );
  const dates = list.cells(columns.date!)!;
  const seen = new Set<number>();
  let found: NoFormulas | undefined;
  yield* someRow(list.lines, (line) => {
    if (keys.of[line]! < 0) return false;
    const kind = treatment[line]!;
    if (kind > codeOf.refund || byStatus.has(line)) found = at('leftOut', line, key);
    const text = figures.find(({ cells }) => typeof cells[line] !== 'number');
    const isInDigits = areDaysInDigits([dates[line]!]);
    if (text || isInDigits || days.knowledge[line] !== knowledge.known)
      found ??= at('texts', line, text?.column ?? columns.date!);
    if (kind === codeOf.refund && list.cells(columns.amount!)![line] === 0)
      found ??= at('leftOut', line, key);
    const order = orderNumbers?.of[line] ?? -1;
    if (order >= 0 && kind === codeOf.order) {
      if (seen.has(order)) found ??= at('orderNumbers', line, columns.orderNumber!);
      seen.add(order);
    }
    return found !== undefined;
  });
  return found;
}

/** Returns whether COUNTIFS may take a text for a number, a date or a truth value: it finds "1" under "00001". */
export function looksLikeNumber(text: CellValue): boolean {
  const shown = String(text).normalize('NFKC').trim();
  if (isTruthValue(shown) || /^#/.test(shown)) return true;
  if (!/\p{N}/u.test(shown)) return false;
  const words = shown.match(/\p{L}+/gu) ?? [];
  const isUnit = (word: string) =>
    /^(e|am|pm|a|p|年|月|日|时|分|秒)$/i.test(word) || monthNamed(word) !== undefined;
  return words.every(isUnit) || amountIn(shown) !== undefined;
}
