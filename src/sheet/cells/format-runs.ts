import { wholeSheet } from './area';

/**
 * A number format shared by neighbouring cells of a column: first row (the header is row 0), number of rows, format.
 */
export type FormatRun = readonly [from: number, rows: number, format: string];

/** A number of rows that no column exceeds: a run of this length means "the whole column". */
const allRows = wholeSheet.rows;

/**
 * Groups number formats by row into runs, which are stored until ClientTier's column is removed. If the rows follow the
 * header without a gap and have one format, the run covers the whole column, including rows that are inserted later.
 * Otherwise a row that was not read, such as a total, is in no run.
 *
 * @param rows the rows that were read, ascending; the header is row 0
 */
export function keptFormats(formats: ReadonlyMap<number, string>, rows: readonly number[]): FormatRun[] {
  const format = formats.get(1);
  const isOne = rows.every((row, index) => row === index + 1 && formats.get(row) === format);
  return format !== undefined && isOne ? [[1, allRows, format]] : formatRuns(formats);
}

/** Returns whether one format covers the whole column. */
export const isWhole = (runs: readonly FormatRun[] = []) => runs.some(([, rows]) => rows === allRows);

/** Returns the stored format of a row; the header is row 0. */
export const formatAt = (runs: readonly FormatRun[] = [], row: number): string | undefined =>
  runs.find(([from, rows]) => from <= row && row < from + rows)?.[2];

/** Joins two lists of runs. If one run covers the whole column, returns that run alone. */
export function joinFormats(before: readonly FormatRun[], more: readonly FormatRun[]): FormatRun[] {
  const all = [...before, ...more];
  const whole = all.find(([, rows]) => rows === allRows);
  return whole ? [whole] : all;
}

/** Groups formats by row into runs: `@` in rows 1, 2 and 3 is one run. */
export function formatRuns(formats: ReadonlyMap<number, string>): FormatRun[] {
  const runs: [from: number, rows: number, format: string][] = [];
  for (const [row, format] of [...formats].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row && last[2] === format) last[1] += 1;
    else runs.push([row, 1, format]);
  }
  return runs;
}
