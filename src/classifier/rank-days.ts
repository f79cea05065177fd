import { tierRanks } from './tier';

/** Ids of the cut-offs with the days between two contacts, by rank. */
export const daysCutoffs: readonly string[] = tierRanks.map((rank) => `${rank}_days`);

/**
 * Returns the placeholder for an interval given by a rank (1 for the best): a negative number, which is replaced
 * by days when the cut-offs are known.
 */
export const intervalOf = (rank: number): number => -rank;

/** Returns the cut-off with the days of such a placeholder; undefined if the interval is already in days. */
export const cutoffOfInterval = (interval: number): string | undefined =>
  interval < 0 ? daysCutoffs[-interval - 1] : undefined;
