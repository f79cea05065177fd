import type { OutsideText } from '../outside';

/** Says why cells near the customers were not included; follows the address of the cells. */
export const outside: OutsideText = {
  ownHeader: 'begins with what looks like another header',
  farBelow: 'stands below more than three blank rows',
  otherColumns: 'does not go on in the columns of the rows above',
  beside: 'stands beside a blank column, with rows of its own',
  above: 'is a list with a header of its own, further up',
  belowTable: 'stands below the Excel table, not in it: drag the corner of the table down over it',
  notLookedAt: 'was not looked at, as the sheet is large',
};
