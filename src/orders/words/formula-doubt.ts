/** Why Excel's own formulas would count differently from ClientTier. */
export type FormulaDoubt =
  | 'severalSheets'
  | 'computed'
  | 'days'
  | 'orderNumbers'
  | 'leftOut'
  | 'merged'
  | 'texts'
  | 'keyLikeNumber'
  | 'keyTooLong'
  | 'keysAlike'
  | 'tooLarge';
