/**
 * Texts about how much of the total the largest clients bring: the share of the largest fifth, and how many clients
 * reach 80 %.
 */
export const concentration = {
  heading: 'Concentration',
  clients: (measure: string) => `Clients with ${measure} above 0`,
  sum: (measure: string) => `${measure} of these`,
  largest: 'A fifth of them (20 %), rounded up to whole clients',
  held: 'Share of this largest fifth',
  most: 'Clients, largest first, to reach 80 %',
  mostShare: 'As a share of these clients',
  note: 'Only amounts above 0 count. The client who reaches 80 % is included.',
};

/** Texts about counts and sums by a column of the list. */
export const groups = {
  heading: (column: string) => `By ${column}`,
  blank: '(blank)',
  others: 'All others',
};

/** Texts about segments that were set by hand. */
export const byHand = {
  heading: 'Set by hand',
  fromSheet: (sheet: string) => `From the sheet ${sheet}: rows that have not ended. The figures follow it.`,
  clients: 'Set by hand',
  ofSegment: 'Of segment',
  without: 'Without a reason',
  past: 'Past the end',
};

/** Texts about who is overdue, and what was asked for in visits. */
export const care = {
  overdue: 'Overdue for a visit',
  fromPlan: (sheet: string) =>
    `From the sheet ${sheet}; these lines do not change until you make the plan and then the summary again.`,
  clients: 'Clients overdue',
  ofSegment: 'Of segment',
  needs: 'Needs heard, by segment and topic',
  fromLog: (sheet: string) =>
    `Rows of the sheet ${sheet} with a need heard; these lines do not change until you make the summary again.`,
  otherTopics: 'Other topics',
  notInList: 'Not in the list',
};

/** Texts about the largest clients of each tier. */
export const leading = {
  heading: (measure: string) => `Largest clients of each segment by ${measure}, and what to do`,
  note: (day: string) =>
    `As of ${day}; these lines are values and do not change until you make the summary again.`,
};

/** Texts about the cut-offs of the model. */
export const rules = {
  heading: 'Rules',
  headers: ['Cut-off', 'Rule', 'Number', 'Calculated on'],
  changed: 'changed since',
};

/** Texts about why clients were lost. */
export const lost = {
  heading: 'Why clients were lost',
  fromSheet: (sheet: string) =>
    `From the sheet ${sheet}, as it was when this summary was made. Make the summary again after you have chosen more reasons.`,
  reason: 'Reason',
  without: 'No reason yet',
};
