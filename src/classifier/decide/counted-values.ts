import type { CutoffOf } from '../cutoff';
import { knowledge, type Measure, type MeasureColumn } from '../measure';
import { measureKinds } from '../measure-kinds';
import { cutoffOfInterval } from '../measures/rank-days';
import { eachSlice, type Sliced } from '../slices';

/**
 * Returns whether a measure is of the kind `interval`: cells hold days, or the name of a tier, and a cut-off gives the
 * days for the tier's rank.
 */
export const isRank = ({ kind }: Measure) => measureKinds[kind].says === 'rank';

/**
 * How to get the value of a measure from a column: what a blank counts as, and whether a negative number stands for the
 * days of a rank (-1 for the number of the cut-off `top_days`).
 */
export interface Reader {
  readonly blank: number | undefined;
  readonly isRank: boolean;
}

export const readerOf = (measure: Measure): Reader => ({ blank: measure.blank, isRank: isRank(measure) });

/** Returns the value of one measure in a row. A column that is left out counts as blank. */
export function valueIn(
  { blank, isRank }: Reader,
  column: MeasureColumn | undefined,
  row: number,
  cutoff: CutoffOf,
): number | undefined {
  const known = column?.knowledge[row] ?? knowledge.blank;
  if (known > knowledge.blank) return undefined;
  const value = known === knowledge.known ? column?.values[row] : blank;
  const days = value !== undefined && isRank ? cutoffOfInterval(value) : undefined;
  return days === undefined ? value : cutoff(days, row);
}

/** Returns whether each cell of a measure counts as it is read. */
export const isAsRead = ({ blank, isRank }: Reader) => blank === undefined && !isRank;

/**
 * Returns the column with the value that counts in each row. Returns the same column if blanks have no value and the
 * measure is no rank.
 */
export function* filled(reader: Reader, column: MeasureColumn, cutoff: CutoffOf): Sliced<MeasureColumn> {
  if (isAsRead(reader)) return column;
  const copy = emptyColumn(column.values.length);
  yield* eachSlice(column.values.length, (from, to) =>
    fillRows(partOf(copy, from, to), reader, column, cutoff, from, to),
  );
  return copy;
}

export const emptyColumn = (rows: number): MeasureColumn => ({
  values: new Float64Array(rows),
  knowledge: new Uint8Array(rows),
});

/** Returns rows of a column, without copying them. */
export const partOf = (
  { values, knowledge: known }: MeasureColumn,
  from: number,
  to: number,
): MeasureColumn => ({
  values: values.subarray(from, to),
  knowledge: known.subarray(from, to),
});

/** Writes into `found` what rows `from` to before `to` of a column count as. */
export function fillRows(
  found: MeasureColumn,
  reader: Reader,
  column: MeasureColumn,
  cutoff: CutoffOf,
  from: number,
  to: number,
): void {
  const { values, knowledge: known } = found;
  values.set(column.values.subarray(from, to));
  known.set(column.knowledge.subarray(from, to));
  for (let index = 0; index < known.length; index++) {
    // A known number counts as it is, unless it stands for the days of a rank.
    if (known[index] === knowledge.known && (!reader.isRank || values[index]! >= 0)) continue;
    const value = valueIn(reader, column, from + index, cutoff);
    if (value === undefined) continue;
    values[index] = value;
    known[index] = knowledge.known;
  }
}

export function blankColumn(rows: number): MeasureColumn {
  return { values: new Float64Array(rows), knowledge: new Uint8Array(rows).fill(knowledge.blank) };
}
