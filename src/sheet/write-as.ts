export const waysToWrite = ['values', 'live', 'portable'] as const;

/**
 * How tiers are written: as values, as formulas with ClientTier's functions, or as formulas with Excel's own functions,
 * which calculate even if ClientTier is missing.
 */
export type WriteAs = (typeof waysToWrite)[number];
