/** Number formats of neighbouring cells of a column: the first row, header 0, how many rows, and their format. */
export type FormatRun = readonly [from: number, rows: number, format: string];

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
