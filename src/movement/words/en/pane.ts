/** Texts of the pane about comparing two dates. */
export const pane = {
  heading: 'Compare two dates',
  why: 'A sheet that shows who went up, went down, came or was lost between two days, why, and what it brought. The days come from the orders or from the history of the runs. You can also compare two columns with segments: last quarter’s and today’s, on this list or on a copy of it.',
  source: 'Compare',
  sources: {
    orders: 'two days of the orders',
    history: 'two runs in the history',
    lists: 'two columns or sheets with segments',
  },
  look: 'Look for columns with segments',
  lookAgain: 'Look again',
  looking: 'Looking for columns with segments…',
  noColumns:
    'There is only one column with segments of this question, or none. Copy last quarter’s sheet into this workbook, or put its segments into a column beside the clients.',
  before: 'Before',
  after: 'Now',
  key: 'Identify clients by',
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
  writing: 'Comparing…',
  removing: 'Removing the comparison…',
  done: (sheet: string) => `The comparison is on the sheet ${sheet}.`,
  former: (sheet: string) =>
    `The sheet ${sheet} of the previous comparison stays, because something of yours is on it or refers to it. Delete it yourself if you do not need it.`,
  removed: (sheet: string) => `The sheet ${sheet} was removed.`,
};
