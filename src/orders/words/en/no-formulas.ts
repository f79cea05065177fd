import type { FormulaDoubt } from '../formula-doubt';

/** Says why Excel's own formulas would count differently from ClientTier. */
export const noFormulas: Readonly<Record<FormulaDoubt, string>> = {
  severalSheets: 'the orders are on several sheets.',
  computed: 'the amount or the cost is computed from several columns.',
  days: 'each day of a client is an order.',
  orderNumbers: 'an order number stands on several lines, and COUNTIFS counts lines.',
  leftOut: 'a line of a client is left out or is subtracted, and formulas take all lines as they are.',
  texts: 'an amount, date or cost is a text or a day in digits such as 20260131, which formulas leave out.',
  keyLikeNumber: 'a client is a number or looks like one, and COUNTIFS takes 00001 and 1 for the same.',
  keyTooLong: 'the name of a client is longer than a criterion of COUNTIFS may be.',
  keysAlike:
    'clients differ only in capital letters, blanks or spelling, which COUNTIFS does not see as it is chosen here.',
  tooLarge: 'there are so many clients and lines that each recalculation would take long.',
};
