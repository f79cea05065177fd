/** Matches a line of a plan that gathers the results of the other tasks, one row for each partition, in one task. */
const ofOnePartition =
  /^[ :|+-]*(\*\(\d+\) )?(Hash|ObjectHash|Sort)Aggregate\(keys=\[\], functions=\[(partial_|merge_|\])/;

/**
 * Returns the lines of a physical plan that gather all rows in one task: a window without a partition does so. Sums,
 * counts and the like are not among them, for each task adds up its own rows first.
 */
export const gatheredInOneTask = (plan: string): string[] =>
  plan
    .split('\n')
    .flatMap((line, at, lines) =>
      /Exchange SinglePartition/.test(line) && !ofOnePartition.test(lines[at + 1] ?? '')
        ? [`${line.trim()}\n${(lines[at + 1] ?? '').trim()}`]
        : [],
    );
