import { standings } from './tier';

/** The cut-offs with the days between two contacts, by standing. */
export const daysCutoffs: readonly string[] = standings.map((standing) => `${standing}_days`);

/**
 * What a column of intervals holds if the interval is that of a standing, by its number from 1: a number below 0, until
 * the cut-offs are known.
 */
export const intervalOf = (standing: number): number => -standing;

/** The cut-off with the days that such a number stands for; undefined for days. */
export const cutoffOfInterval = (interval: number): string | undefined => daysCutoffs[-interval - 1];
