import type { Measure } from '../measure';
import { firstOf, type Column } from './sql-text';
import { columnOf, named, type Writing } from './writing';

const partsOf = (writing: Writing, id: string) => named(writing, `${id}_parts`);
const aboveOneOf = (writing: Writing, id: string) => named(writing, `${id}_above_one`);
const noPartsOf = (writing: Writing, id: string) => named(writing, `${id}_no_parts`);

/**
 * Writes the columns that show whether shares are written as 0.35 or as 35: how many numbers are between 0 and 1, above
 * 1, and 2 or more. `shareReader` of the sheet layer has the same rule for cells.
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

/** Writes the condition that a column has equally many numbers of both kinds, so that nobody knows which is meant. */
export const isInDoubt = (writing: Writing, { id }: Measure): string =>
  `${noPartsOf(writing, id)} > 0 AND ${partsOf(writing, id)} > 0 AND ${aboveOneOf(writing, id)} = ${partsOf(writing, id)}`;

/** Writes the condition that 35 means 35 % in this column. */
export const isInPercent = (writing: Writing, { id }: Measure): string =>
  `${noPartsOf(writing, id)} > 0 AND ${aboveOneOf(writing, id)} >= ${partsOf(writing, id)}`;
