/** Why formulas of Excel's own cannot count what ClientTier counts. */
export type FormulaDoubt =
  | 'severalSheets'
  | 'computed'
  | 'days'
  | 'orderNumbers'
  | 'leftOut'
  | 'texts'
  | 'keyLikeNumber'
  | 'keyTooLong'
  | 'keysAlike'
  | 'tooLarge';
