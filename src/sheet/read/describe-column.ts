import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { isDated, readsDates } from '../../classifier/reads-dates';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { orderThroughout } from '../text/date-in-text';
import { isPercent } from '../text/number-in-text';
import { quoteOf } from '../cells/quote';
import { dateIn } from './read-elapsed';

/** What a cell was taken for. A date is a serial number of Excel's, a share is of 1. */
export type TakenFor =
  | { readonly kind: 'number' | 'share' | 'date'; readonly value: number }
  | { readonly kind: 'high' | 'low' | 'yes' | 'no' };

export interface ReadingExample {
  readonly cell: string;
  readonly takenFor: TakenFor;
}

/** What a column was read as, to be looked at before anything is written. */
export interface ColumnReading {
  /** The measure's id. */
  readonly measure: string;
  /** How many cells hold something; how many of these were read, and how many of the read ones are text. */
  readonly filled: number;
  readonly read: number;
  readonly fromText: number;
  /** Whether the sheet shows its numbers as percentages: 0.35 as 35 %. */
  readonly inPercent: boolean;
  /** Texts of different form, three at most; where there is no text, the first cell that was read. */
  readonly examples: readonly ReadingExample[];
}

const mostExamples = 3;

/**
 * Undefined for a measure that tells by words in the cell, where there is nothing to convert. `formats` are the number
 * formats of the first cells at least, where they are known.
 */
export function* columnReading(
  cells: readonly CellValue[],
  measure: Measure,
  { values, knowledge: known }: MeasureColumn,
  culture: Culture,
  formats: readonly CellValue[] = [],
): Sliced<ColumnReading | undefined> {
  if (measureKinds[measure.kind].says === 'category') return undefined;
  const counts = { filled: 0, read: 0, fromText: 0 };
  const firstOfForm = new Map<string, number>();
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
      takenFor: takenFor(cells[row]!, isInPercent(row), measure, values[row]!, typedIn),
    })),
  };
}

/** `¥12,000` and `¥900` have forms of their own, `¥12,000` and `¥13,500` have not. */
const formOf = (text: string) => text.trim().replace(/[\d０-９]+/g, '0');

const showsPercent = (cell: CellValue, format: CellValue | undefined) =>
  typeof cell === 'string' ? isPercent(cell) : String(format).includes('%');

/** Only of cells that were read; the culture has the order of day and month in the column. */
function takenFor(
  cell: CellValue,
  inPercent: boolean,
  { kind }: Measure,
  value: number,
  culture: Culture,
): TakenFor {
  const { says, percent } = measureKinds[kind];
  if (says === 'yesNo') return { kind: value > 0 ? 'yes' : 'no' };
  if (!Number.isFinite(value)) return { kind: value > 0 ? 'high' : 'low' };
  const date = isDated({ kind }) ? dateIn(cell, culture) : undefined;
  if (date !== undefined) return { kind: 'date', value: date };
  return { kind: percent || (inPercent && !isDated({ kind })) ? 'share' : 'number', value };
}
