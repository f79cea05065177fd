import type { OutsideText } from '../outside';

/** Says why cells near the customers were not included; follows the address of the cells. */
export const outside: OutsideText = {
  ownHeader: 'begins with what looks like another header',
  farBelow: 'is more than three blank rows below',
  otherColumns: 'is not in the same columns as the rows above',
  beside: 'is beside a blank column, with rows of its own',
  above: 'is a list with a header of its own, further up',
  belowTable: 'is below the Excel table, not in it: drag the corner of the table down over it',
  notLookedAt: 'was not searched, because the sheet is large',
};
