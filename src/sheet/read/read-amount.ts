import { catalogue } from '../../classifier/models/catalogue';
import type { Measure } from '../../classifier/measure';
import { numberNamed } from '../../classifier/names/number-named';
import { statedLevel } from '../../classifier/names/stated-level';
import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from '../text/culture';
import { isTyped } from '../text/is-typed';
import { rateOfNumber } from '../text/typed-percentage';
import type { Reading } from './reading';
import { amountIn, percentIn, plainNumberIn } from './typed';

type Words = Pick<Measure, 'words'>;

/**
 * Reads a number or a level.
 * - A number is itself. TRUE is high, FALSE is low. A word for a level (high, low, 高, 低, or one of the measure's own)
 *   is that level.
 * - A text is a number only if it can mean no other number in this culture; see `amountIn`.
 * - Anything else, such as an error value (`#N/A`), is unreadable.
 */
export function readAmount(cell: CellValue, measure: Words, culture: Culture = unknownCulture): Reading {
  if (typeof cell === 'boolean') return { value: cell ? Infinity : -Infinity };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : 'unreadable';
  const value = (isTyped(cell) ? amountIn(cell, culture) : undefined) ?? statedLevel(cell, measure);
  return value === undefined ? 'unreadable' : { value };
}

/** Reads a word for a level, or TRUE or FALSE. */
export function readLevel(cell: CellValue, measure: Words): Reading {
  if (typeof cell === 'boolean') return { value: cell ? Infinity : -Infinity };
  const value = typeof cell === 'string' ? statedLevel(cell, measure) : undefined;
  return value === undefined ? 'unreadable' : { value };
}

/** Reads a text such as `35%` as a fraction of 1; returns undefined for any other cell. */
export const percentOf = (cell: CellValue, culture: Culture) =>
  isTyped(cell) ? percentIn(cell, culture) : undefined;

/** Reads an amount that cannot be negative; negative numbers are unreadable. */
export function readCount(cell: CellValue, measure: Words, culture: Culture = unknownCulture): Reading {
  const reading = readAmount(cell, measure, culture);
  const isNegative = typeof reading === 'object' && Number.isFinite(reading.value) && reading.value < 0;
  return isNegative ? 'unreadable' : reading;
}

/** Reads a rate: `35%` is 0.35, any other cell is read as an amount. */
export function readRate(cell: CellValue, measure: Words, culture: Culture = unknownCulture): Reading {
  const percent = percentOf(cell, culture);
  return percent === undefined ? readAmount(cell, measure, culture) : { value: percent };
}

/** Reads a rate that the user typed for a cut-off; a plain 75 also means 75 %. */
export function readTypedRate(cell: CellValue, measure: Words, culture: Culture = unknownCulture): Reading {
  const reading = readRate(cell, measure, culture);
  const isPlain = typeof reading === 'object' && percentOf(cell, culture) === undefined;
  return isPlain && Number.isFinite(reading.value) ? { value: rateOfNumber(reading.value) } : reading;
}

/**
 * Reads yes or no: 1 or 0, TRUE or FALSE, or a word; for some measures also the name of a tier. Any number above 0 is a
 * yes.
 */
export function readFlag(cell: CellValue, measure: Measure, culture: Culture): Reading {
  const reading = readCount(cell, measure, culture);
  if (typeof reading === 'object') return { value: reading.value > 0 ? 1 : 0 };
  const named =
    measure.acceptsTierNames && typeof cell === 'string' ? numberNamed(cell, measure, catalogue) : undefined;
  return named === undefined ? reading : { value: named };
}

/** Returns the number in a cell, or in a text of digits that can mean no other number. Used for days and stages. */
export function numberIn(cell: CellValue, culture: Culture): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return isTyped(cell) ? plainNumberIn(cell, culture) : undefined;
}
