/** Title, notes and headers of the sheet *Service Levels*. */
export const sheet = {
  name: 'Service Levels',
  what: 'What a client of each segment is entitled to. Type into the coloured cells; a blank one promises nothing. What you type stays when the sheet is made again.',
  origin: (list: string, day: string) =>
    `Made on ${day} from the sheet ${list}. The clients are counted by formulas and follow the list, hidden rows included.`,
  available: 'Hours for visits in a quarter',
  headers: {
    visits: 'Visits a quarter',
    hours: 'Hours a visit',
    response: 'Response time',
    discount: 'Discount',
    owner: 'Owner',
    other: 'Anything else',
  },
  entitled: 'Entitled to',
  needed: {
    heading: 'Hours needed in a quarter: clients × visits × hours a visit',
    hours: 'Hours needed',
    earlier: 'Clients before',
    byRules: 'Clients by the rules',
    hoursThen: 'Hours then',
    available: 'Hours there are',
    left: 'Hours left over',
  },
  before: {
    earlier: (day: string) =>
      `Before: what the segment column showed before the last run, which counted as of ${day}, for the clients who were on the list then.`,
    first: 'Before: nothing, because there were no segments here before the last run.',
    unknown: 'Before: nothing is known. Segment the sheet again, then make this sheet again.',
    formulas: 'Before: nothing, because the segments are formulas, which follow every change at once.',
    byRules:
      'By the rules: without the room in each segment, so that you see what the limits save. Segments set by hand count as set.',
  },
  owners: {
    heading: (header: string) => `Hours needed in a quarter, by ${header}`,
    rest: 'Nobody, or not listed above',
  },
  addedUp:
    'Not calculated: some clients are on several rows, so the rows do not say how many clients a segment has.',
  /** Short enough for a cell. */
  faults: {
    visits: 'visits: no number',
    hours: 'hours a visit?',
    negative: 'below 0',
    incomplete: 'incomplete',
  },
  balance: {
    noHours: 'Type how many hours your team has: then this line says whether they are enough.',
    incomplete:
      'The hours needed are incomplete: see the cells without a number in the column Hours needed below.',
    needed: ' hours needed in a quarter, ',
    there: ' hours there are: ',
    few: ' too few.',
    left: ' left over.',
  },
};
