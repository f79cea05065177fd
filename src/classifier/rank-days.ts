import { tierRanks } from './tier';

/** Ids of the cut-offs with the days between two contacts, one for each rank: `top_days` and so on. */
export const daysCutoffs: readonly string[] = tierRanks.map((rank) => `${rank}_days`);

/**
 * Returns a placeholder for the days of a rank (1 for the best): minus the rank. Replaced by days when the cut-offs are
 * known.
 */
export const intervalOf = (rank: number): number => -rank;

/**
 * Returns the id of the cut-off with the days, if the interval is a placeholder for a rank; undefined if it already is
 * in days.
 */
export const cutoffOfInterval = (interval: number): string | undefined =>
  interval < 0 ? daysCutoffs[-interval - 1] : undefined;
