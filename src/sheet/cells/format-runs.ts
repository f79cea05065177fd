/** The number format of neighbouring cells of a column: the first row (header 0), the number of rows, the format. */
export type FormatRun = readonly [from: number, rows: number, format: string];

/** More rows than a column can have: the format applies to all rows, however many there will be. */
const allRows = 1_048_576;

/**
 * Groups number formats by row into runs, to be stored until the column is removed. If all rows below the header have
 * one format, rows inserted later have it too. Rows that were not looked at, such as a total, have no known format.
 *
 * @param rows The rows that were looked at, ascending, header 0
 */
export function keptFormats(formats: ReadonlyMap<number, string>, rows: readonly number[]): FormatRun[] {
  const format = formats.get(1);
  const isOne = rows.every((row, index) => row === index + 1 && formats.get(row) === format);
  return format !== undefined && isOne ? [[1, allRows, format]] : formatRuns(formats);
}

/** Tells whether one format applies to the whole column. */
export const isWhole = (runs: readonly FormatRun[] = []) => runs.some(([, rows]) => rows === allRows);

/** Returns the stored format of a row, header 0. */
export const formatAt = (runs: readonly FormatRun[] = [], row: number): string | undefined =>
  runs.find(([from, rows]) => from <= row && row < from + rows)?.[2];

/** Joins two lists of runs. If one run applies to the whole column, only that is kept. */
export function joinFormats(before: readonly FormatRun[], more: readonly FormatRun[]): FormatRun[] {
  const all = [...before, ...more];
  const whole = all.find(([, rows]) => rows === allRows);
  return whole ? [whole] : all;
}

/** Groups formats by row into runs: `@` in the rows 1, 2 and 3 is one run. */
export function formatRuns(formats: ReadonlyMap<number, string>): FormatRun[] {
  const runs: [from: number, rows: number, format: string][] = [];
  for (const [row, format] of [...formats].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row && last[2] === format) last[1] += 1;
    else runs.push([row, 1, format]);
  }
  return runs;
}
