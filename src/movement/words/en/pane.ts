/** Texts of the pane about comparing two dates. */
export const pane = {
  heading: 'Compare two dates',
  why: 'A sheet that shows who went up, went down, came or was lost between two days, why, and what it brought. Both days come from the orders, or from the history of the runs.',
  source: 'Both days come from',
  sources: { orders: 'the orders', history: 'the history of the runs' },
  oneRun:
    'The history has fewer than two runs of this question. Segment the sheet again on another day, then compare.',
  from: 'First day',
  to: 'Second day',
  window: 'Counts as a client with',
  months: (count: number) => `an order in the last ${count} months`,
  everything: 'any order up to the day',
  make: 'Compare',
  remove: 'Remove the comparison',
  cancel: 'Cancel',
  writing: 'Comparing the two dates…',
  removing: 'Removing the comparison…',
  done: (sheet: string) => `The comparison is on the sheet ${sheet}.`,
  former: (sheet: string) =>
    `The sheet ${sheet} of the previous comparison stays, because something of yours is on it or refers to it. Delete it yourself if you do not need it.`,
  removed: (sheet: string) => `The sheet ${sheet} was removed.`,
};
