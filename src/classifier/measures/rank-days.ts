import { tierRanks } from '../tier';

/** Ids of the cut-offs with the days between two contacts, one for each rank: `top_days` and so on. */
export const daysCutoffs: readonly string[] = tierRanks.map((rank) => `${rank}_days`);

/**
 * Returns the number that is stored for the days of a rank until the cut-offs are known: -1 for the best rank, -2 for
 * the next.
 */
export const intervalOf = (rank: number): number => -rank;

/**
 * Returns the id of the cut-off with the days for an `intervalOf` number: `top_days` for -1. Undefined if the interval
 * is in days already.
 */
export const cutoffOfInterval = (interval: number): string | undefined =>
  interval < 0 ? daysCutoffs[-interval - 1] : undefined;
