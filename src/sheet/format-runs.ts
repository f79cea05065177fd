/** Number formats of neighbouring cells of a column: the first row, header 0, how many rows, and their format. */
export type FormatRun = readonly [from: number, rows: number, format: string];

/** More rows than a column can have: as far down as it goes by then, whatever rows come or go. */
const allRows = 1_048_576;

/**
 * Sums up formats by row, as they are kept for whoever takes a column out. If all the rows that it is about had one
 * format, so have all that come between them.
 *
 * @param rows The rows whose formats are known, ascending, header 0
 */
export function keptFormats(formats: ReadonlyMap<number, string>, rows: readonly number[]): FormatRun[] {
  const [first] = rows;
  const format = first === undefined ? undefined : formats.get(first);
  const isOne = format !== undefined && rows.every((row) => formats.get(row) === format);
  return isOne ? [[1, allRows, format]] : formatRuns(formats);
}

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
