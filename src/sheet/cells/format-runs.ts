/** Number formats of neighbouring cells of a column: the first row, header 0, how many rows, and their format. */
export type FormatRun = readonly [from: number, rows: number, format: string];

/** More rows than a column can have: as far down as it goes by then, whatever rows come or go. */
const allRows = 1_048_576;

/**
 * Sums up formats by row, as they are kept for whoever takes a column out. If all rows below the header had one format,
 * so have those that come between them; if some are left out, such as a total, theirs is not known.
 *
 * @param rows The rows that were looked at, ascending, header 0
 */
export function keptFormats(formats: ReadonlyMap<number, string>, rows: readonly number[]): FormatRun[] {
  const format = formats.get(1);
  const isOne = rows.every((row, index) => row === index + 1 && formats.get(row) === format);
  return format !== undefined && isOne ? [[1, allRows, format]] : formatRuns(formats);
}

/** Whether one format is known of a column as far down as it goes. */
export const isWhole = (runs: readonly FormatRun[] = []) => runs.some(([, rows]) => rows === allRows);

/** The format that is known of a row, header 0. */
export const formatAt = (runs: readonly FormatRun[] = [], row: number): string | undefined =>
  runs.find(([from, rows]) => from <= row && row < from + rows)?.[2];

/** The runs that are known of a column together: of one that goes as far down as it does, no others are kept. */
export function joinFormats(before: readonly FormatRun[], more: readonly FormatRun[]): FormatRun[] {
  const all = [...before, ...more];
  const whole = all.find(([, rows]) => rows === allRows);
  return whole ? [whole] : all;
}

/** Sums up formats by row: `@` in the rows 1, 2 and 3 is one run. */
export function formatRuns(formats: ReadonlyMap<number, string>): FormatRun[] {
  const runs: [from: number, rows: number, format: string][] = [];
  for (const [row, format] of [...formats].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row && last[2] === format) last[1] += 1;
    else runs.push([row, 1, format]);
  }
  return runs;
}
