import type { FormulaDoubt } from '../formula-doubt';

/** Says why Excel's own formulas would count differently from ClientTier. */
export const noFormulas: Readonly<Record<FormulaDoubt, string>> = {
  severalSheets: 'the orders are on several sheets.',
  computed: 'the amount or the cost is calculated from several columns.',
  days: 'all lines of a client on one day are an order.',
  orderNumbers: 'an order number is on several lines, and COUNTIFS counts lines.',
  merged:
    'the cell of a client is merged over several lines, and COUNTIFS finds the client on the first one only.',
  leftOut: 'a line of a client is left out or subtracted, and formulas use all lines as they are.',
  texts: 'an amount, date or cost is text, or a day in digits such as 20260131, which formulas leave out.',
  keyLikeNumber: 'a client is a number or looks like one, and COUNTIFS treats 00001 and 1 as the same.',
  keyTooLong: 'the name of a client is too long for COUNTIFS.',
  keysAlike:
    'clients differ only in capital letters, spaces or spelling, and COUNTIFS cannot tell them apart as you chose.',
  tooLarge: 'there are so many clients and lines that each recalculation would take long.',
};
