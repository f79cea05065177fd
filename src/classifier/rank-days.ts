import { standings } from './tier';

/** Ids of the cut-offs with the days between two contacts, by standing. */
export const daysCutoffs: readonly string[] = standings.map((standing) => `${standing}_days`);

/**
 * Returns the placeholder for an interval given by a standing (1 for the best): a negative number, which is replaced
 * by days when the cut-offs are known.
 */
export const intervalOf = (standing: number): number => -standing;

/** Returns the cut-off with the days of such a placeholder; undefined if the interval is already in days. */
export const cutoffOfInterval = (interval: number): string | undefined => daysCutoffs[-interval - 1];
