import type { Measure } from '../classifier/measure';
import { statedLevel } from '../classifier/words';
import type { CellValue } from './cell';
import type { Reading } from './reading';

/**
 * Reads a number or a stated level.
 * - A number is itself; TRUE is high, FALSE is low; a level word (high, low, 高, 低, the measure's own) is that level.
 * - Text is a number only where it can mean no other: digits with an optional sign and decimal point (`1234`, ` 12 `,
 *   `-0.5`), with thousands commas only beside a decimal point or a second comma (`1,234.50`, `1,234,567`), since
 *   elsewhere `1,234` is a little more than one. Full-width digits count as digits.
 * - Whatever else, error values (`#N/A`) among it, is unreadable.
 */
export function readAmount(cell: CellValue, measure: Pick<Measure, 'words'>): Reading {
  if (typeof cell === 'boolean') return { value: cell ? Infinity : -Infinity };
  const value = numberIn(cell) ?? (typeof cell === 'string' ? statedLevel(cell, measure) : undefined);
  return value === undefined ? 'unreadable' : { value };
}

/** As an amount, of which there cannot be less than none. */
export function readCount(cell: CellValue, measure: Pick<Measure, 'words'>): Reading {
  const reading = readAmount(cell, measure);
  const isNegative = typeof reading === 'object' && Number.isFinite(reading.value) && reading.value < 0;
  return isNegative ? 'unreadable' : reading;
}

/** As an amount, where `35%` is 0.35. */
export function readRate(cell: CellValue, measure: Pick<Measure, 'words'>): Reading {
  const percent = typeof cell === 'string' ? percentIn(cell) : undefined;
  return percent === undefined ? readAmount(cell, measure) : { value: percent };
}

/** Yes or no: 1 or 0, TRUE or FALSE, or a word for it. A number above 0 is a yes. */
export function readFlag(cell: CellValue, measure: Pick<Measure, 'words'>): Reading {
  const reading = readCount(cell, measure);
  return typeof reading === 'string' ? reading : { value: reading.value > 0 ? 1 : 0 };
}

/** The share that a text such as `35%` or `12.5 %` names; undefined for any other text. */
export function percentIn(text: string): number | undefined {
  const folded = text.normalize('NFKC').trim();
  const number = folded.endsWith('%') ? plainNumber(folded.slice(0, -1)) : undefined;
  return number === undefined ? undefined : number / 100;
}

/** The number in a cell, or in a text that can mean no other. */
export function numberIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? plainNumber(cell) : undefined;
}

const ungrouped = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
const groupedBeyondDoubt = /^[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})$/;

export function plainNumber(text: string): number | undefined {
  const folded = text.normalize('NFKC').trim();
  if (!ungrouped.test(folded) && !groupedBeyondDoubt.test(folded)) return undefined;
  const value = Number(folded.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
