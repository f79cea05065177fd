import { knowledge, type Measure, type MeasureColumn } from '../classifier/measure';
import { statedLevel } from '../classifier/words';
import type { CellValue } from './cell';

/** What a cell says of a measure. A stated high is `Infinity`, a stated low `-Infinity`. */
export type Reading = { readonly value: number } | 'blank' | 'unreadable';

/**
 * Reads one cell as a measure.
 * - A number is itself; TRUE is high, FALSE is low; a level word (high, low, 高, 低, the measure's own) is that level.
 * - Text is a number only where it can mean no other: digits with an optional sign and decimal point (`1234`, ` 12 `,
 *   `-0.5`), with thousands commas only beside a decimal point or a second comma (`1,234.50`, `1,234,567`), since
 *   elsewhere `1,234` is a little more than one. Full-width digits count as digits.
 * - Nothing, or only blanks (no-break and full-width ones too), is blank.
 * - Whatever else, error values (`#N/A`) among it, is unreadable.
 */
export function readCell(cell: CellValue, measure: Pick<Measure, 'words'>): Reading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : 'unreadable';
  if (typeof cell === 'boolean') return { value: cell ? Infinity : -Infinity };
  const text = cell.normalize('NFKC').trim();
  if (text === '') return 'blank';
  const value = plainNumber(text) ?? statedLevel(text, measure);
  return value === undefined ? 'unreadable' : { value };
}

/** Reads a column, one cell a client. */
export function readMeasure(cells: readonly CellValue[], measure: Pick<Measure, 'words'>): MeasureColumn {
  const values = new Float64Array(cells.length);
  const known = new Uint8Array(cells.length);
  cells.forEach((cell, row) => {
    const reading = readCell(cell, measure);
    if (typeof reading === 'string') known[row] = knowledge[reading];
    else values[row] = reading.value;
  });
  return { values, knowledge: known };
}

const ungrouped = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
const groupedBeyondDoubt = /^[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})$/;

function plainNumber(text: string): number | undefined {
  if (!ungrouped.test(text) && !groupedBeyondDoubt.test(text)) return undefined;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
