import { processorTimeSince } from '../measure/processor-time';

/** What one run of a program took. */
export interface Took {
  /** Milliseconds of the processor, of all threads together. */
  readonly cpu: number;
  /** Milliseconds by the clock. */
  readonly clock: number;
}

/** How many clients are in each tier, by its index; -1 for none. */
export type Counts = Readonly<Record<string, number>>;

/** A program that does the same work as the classifier, and has the columns in memory in its own form. */
export interface Peer {
  /** Computes the tier of each row, or draws the cut-offs. */
  run(): Promise<Took>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}

/** The values of each measure, NaN for a blank; numbers of the cut-offs, by id. */
export interface Work {
  readonly id: string;
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly cutoffs: Readonly<Record<string, number>>;
  /** The measures without which a row has no tier: a program must look for blanks in each, as the classifier does. */
  readonly needed: readonly string[];
  /** True to draw the medians of all columns instead of deciding tiers. */
  readonly draws: boolean;
}

/** Measures some work of this process. */
export async function took(work: () => unknown): Promise<Took> {
  const [from, clock] = [process.cpuUsage(), performance.now()];
  await work();
  return { cpu: processorTimeSince(from), clock: performance.now() - clock };
}

/** The ranges of scores that make a segment of RFM, in the order of the table: tier, and lowest and highest of each. */
export const rangesOfRfm: readonly (readonly [
  tier: number,
  ...ranges: readonly (readonly [number, number])[],
])[] = [
  [0, [5, 5], [5, 5], [5, 5]],
  [2, [3, 5], [3, 5], [2, 5]],
  [1, [2, 4], [2, 4], [2, 4]],
  [3, [3, 4], [1, 3], [3, 5]],
  [4, [4, 5], [1, 3], [1, 5]],
  [6, [1, 2], [3, 4], [4, 5]],
  [7, [1, 2], [2, 5], [4, 5]],
  [5, [1, 3], [3, 5], [3, 5]],
  [8, [2, 3], [1, 3], [1, 4]],
  [9, [1, 1], [1, 5], [1, 5]],
];
/** The tier of a client whose scores are in none of these ranges. */
export const otherOfRfm = 10;

/** The tier of each category of *nature*, by the category's number. */
export const tiersOfNature: Readonly<Record<number, number>> = { 1: 0, 2: 3, 3: 2, 4: 1, 5: 4 };

/** Measures of *satisfaction* of which less is better. */
export const lessIsBetter = ['complaints', 'price_sensitivity'];
