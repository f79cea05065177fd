import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { isDated, readsDates } from '../../classifier/reads-dates';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { orderThroughout } from '../text/date-in-text';
import { isPercent } from '../text/number-in-text';
import { hashBegun, hashedOn } from '../cells/hash';
import { isDigit } from '../text/digits';
import { quoteOf } from '../cells/quote';
import { dateIn } from './read-elapsed';

/** What a cell was read as. Dates are Excel serial numbers, shares fractions of 1. */
export type ReadAs =
  | { readonly kind: 'number' | 'share' | 'date'; readonly value: number }
  | { readonly kind: 'high' | 'low' | 'yes' | 'no' };

export interface ReadingExample {
  readonly cell: string;
  readonly readAs: ReadAs;
}

/** How a column was read, shown to the user before anything is written. */
export interface ColumnReading {
  /** Id of the measure. */
  readonly measure: string;
  /** Numbers of cells: filled; read, of the filled ones; texts, of those read. */
  readonly filled: number;
  readonly read: number;
  readonly fromText: number;
  /** True if the sheet shows 0.35 as 35 %. */
  readonly inPercent: boolean;
  /**
   * Up to three texts of different forms, with what each was read as; if the column has no text, the first cell that
   * was read.
   */
  readonly examples: readonly ReadingExample[];
}

const mostExamples = 3;

/**
 * Describes how a column was read; undefined for a measure read from words, which needs no conversion.
 *
 * @param formats number formats of the cells, at least the first ones, if known
 */
export function* describeColumn(
  cells: readonly CellValue[],
  measure: Measure,
  { values, knowledge: known }: MeasureColumn,
  culture: Culture,
  formats: readonly CellValue[] = [],
): Sliced<ColumnReading | undefined> {
  if (measureKinds[measure.kind].says === 'category') return undefined;
  const counts = { filled: 0, read: 0, fromText: 0 };
  const firstOfForm = new Map<number, number>();
  let firstRead: number | undefined;
  let firstNumber: number | undefined;
  yield* eachRow(cells.length, (row) => {
    if (known[row] !== knowledge.blank) counts.filled += 1;
    if (known[row] !== knowledge.known) return;
    counts.read += 1;
    firstRead ??= row;
    if (Number.isFinite(values[row])) firstNumber ??= row;
    const cell = cells[row]!;
    if (typeof cell !== 'string') return;
    counts.fromText += 1;
    if (firstOfForm.size === mostExamples) return;
    const form = formOf(cell);
    if (!firstOfForm.has(form)) firstOfForm.set(form, row);
  });
  const shown = counts.fromText > 0 ? [...firstOfForm.values()] : firstRead === undefined ? [] : [firstRead];
  const typedIn = readsDates({ measures: [measure] })
    ? { ...culture, dateOrder: yield* orderThroughout(cells, culture.dateOrder) }
    : culture;
  const isInPercent = (row: number) => showsPercent(cells[row]!, formats[row]);
  return {
    measure: measure.id,
    ...counts,
    inPercent: firstNumber !== undefined && isInPercent(firstNumber),
    examples: shown.map((row) => ({
      cell: quoteOf(cells[row]!),
      readAs: readAs(cells[row]!, isInPercent(row), measure, values[row]!, typedIn),
    })),
  };
}

/**
 * Returns the hash of a text with each run of digits replaced by 0: `¥12,000` and `¥13,500` have one form (`¥0,0`),
 * `¥900` another.
 */
function formOf(text: string): number {
  const trimmed = text.trim();
  let [form, isAfterDigit] = [hashBegun(0), false];
  for (let at = 0; at < trimmed.length; at++) {
    const code = trimmed.charCodeAt(at);
    const digit = isDigit(code) || (code >= 0xff10 && code <= 0xff19);
    if (!digit || !isAfterDigit) form = hashedOn(form, digit ? 0 : code);
    isAfterDigit = digit;
  }
  return form;
}

const showsPercent = (cell: CellValue, format: CellValue | undefined) =>
  typeof cell === 'string' ? isPercent(cell) : String(format).includes('%');

/**
 * Returns what a readable cell was read as.
 *
 * @param culture has the order of day and month in this column
 */
function readAs(
  cell: CellValue,
  inPercent: boolean,
  { kind }: Measure,
  value: number,
  culture: Culture,
): ReadAs {
  const { says, percent } = measureKinds[kind];
  if (says === 'yesNo') return { kind: value > 0 ? 'yes' : 'no' };
  if (!Number.isFinite(value)) return { kind: value > 0 ? 'high' : 'low' };
  const date = isDated({ kind }) ? dateIn(cell, culture) : undefined;
  if (date !== undefined) return { kind: 'date', value: date };
  return { kind: percent || (inPercent && !isDated({ kind })) ? 'share' : 'number', value };
}
