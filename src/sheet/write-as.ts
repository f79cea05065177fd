export const waysToWrite = ['values', 'live', 'portable'] as const;

/**
 * How to write tiers: as values, as formulas with ClientTier's functions, or as formulas with Excel's own functions,
 * which also calculate if ClientTier is missing.
 */
export type WriteAs = (typeof waysToWrite)[number];
