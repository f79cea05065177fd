export const waysToWrite = ['values', 'live', 'portable'] as const;

/**
 * How tiers are written: as values, as formulas of ClientTier's functions, or as formulas of Excel's own functions, which
 * calculate where ClientTier is missing.
 */
export type WriteAs = (typeof waysToWrite)[number];
