import type { Measure } from '../measure';
import { firstOf, type Column } from './sql-text';
import { columnOf, named, type Writing } from './writing';

const partsOf = (writing: Writing, id: string) => named(writing, `${id}_parts`);
const aboveOneOf = (writing: Writing, id: string) => named(writing, `${id}_above_one`);
const noPartsOf = (writing: Writing, id: string) => named(writing, `${id}_no_parts`);

/**
 * Writes three columns that show whether a column of shares is in fractions (0.35) or percent (35): how many numbers
 * are between 0 and 1, above 1, and 2 or more. `shareReader` of the sheet layer has the same rule for cells.
 */
export function shareCounts(writing: Writing, { id }: Measure): Column[] {
  const size = `ABS(${columnOf(writing, id, 'number')})`;
  const count = (condition: string, name: string): Column => ({
    name,
    text: `COUNT(${firstOf([[condition, '1']])})`,
  });
  return [
    count(`${size} > 0 AND ${size} < 1`, partsOf(writing, id)),
    count(`${size} > 1`, aboveOneOf(writing, id)),
    count(`${size} >= 2`, noPartsOf(writing, id)),
  ];
}

/**
 * Writes the condition that the column has as many fractions as numbers above 1, so that nobody knows which are meant.
 */
export const isInDoubt = (writing: Writing, { id }: Measure): string =>
  `${noPartsOf(writing, id)} > 0 AND ${partsOf(writing, id)} > 0 AND ${aboveOneOf(writing, id)} = ${partsOf(writing, id)}`;

/**
 * Writes the condition that the column is in percent: a number is 2 or more, and at least as many are above 1 as are
 * fractions. All its numbers are then percentages, also 0.5.
 */
export const isInPercent = (writing: Writing, { id }: Measure): string =>
  `${noPartsOf(writing, id)} > 0 AND ${aboveOneOf(writing, id)} >= ${partsOf(writing, id)}`;
