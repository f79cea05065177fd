import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { mixedCells, mixedRuns } from '../../test/cli/stream/mixed-cells';
import { writeRepeated } from './long-lists';

/**
 * Segments a list of mixed cells once as it is and once repeated many times, and compares the results: each row must
 * have the same segment and strategy, or the same reason why it has none.
 *
 * @param at returns the path of a file by its name
 * @param run segments a file with these options, and returns what that took
 * @returns for each model what the long list took
 * @throws Error with the first row that differs
 */
export async function compareMixedCells<Used extends object>(
  at: (name: string) => string,
  rows: number,
  run: (file: string, out: string, options: readonly string[]) => Used | Promise<Used>,
): Promise<(Used & { readonly model: string })[]> {
  const { header, rows: given } = mixedCells;
  writeRepeated(at('few.csv'), header, given, given.length);
  writeRepeated(at('many.csv'), header, given, rows);
  const runs = [];
  for (const options of mixedRuns) {
    await run(at('few.csv'), at('few-out.csv'), options);
    const used = await run(at('many.csv'), at('many-out.csv'), options);
    const expected: string[] = [];
    for await (const line of linesOf(at('few-out.csv'))) expected.push(line);
    let row = -1;
    for await (const line of linesOf(at('many-out.csv'))) {
      const same = expected[row < 0 ? 0 : 1 + (row % given.length)]!;
      if (withoutCells(line) !== withoutCells(same)) throw new Error(`Row ${row + 2}: ${line}, not ${same}.`);
      row++;
    }
    if (row !== rows) throw new Error(`${row} rows were written, not ${rows}.`);
    runs.push({ ...used, model: options[1]! });
  }
  return runs;
}

const linesOf = (file: string) => createInterface({ input: createReadStream(file), crlfDelay: Infinity });

/** Replaces addresses in a line, because a reason may name its cell, which differs from row to row. */
const withoutCells = (line: string) => line.replaceAll(/\b[A-Z]+\d+\b/g, 'cell');
