/** Title, notes and headers of the sheet *Service Levels*. */
export const sheet = {
  name: 'Service Levels',
  what: 'What clients of each segment are entitled to. Type into the coloured cells; a blank cell promises nothing. What you type stays when you make the sheet again.',
  origin: (list: string, day: string) =>
    `Made on ${day} from the sheet ${list}. Formulas count the clients, so the numbers follow the list; hidden rows count too.`,
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
    available: 'Hours available',
    left: 'Hours left',
  },
  before: {
    earlier: (day: string) =>
      `Before: the segments that the last run replaced (it counted as of ${day}), of the clients who were on the list then.`,
    first: 'Before: nothing, because there were no segments here before the last run.',
    unknown: 'Before: not known. Segment the sheet again, then make this sheet again.',
    formulas: 'Before: nothing, because the segments are formulas, which follow every change at once.',
    byRules:
      'By the rules: without the limits under Room in each segment, so that you see how many hours the limits save. Segments set by hand count as set.',
  },
  owners: {
    heading: (header: string) => `Hours needed in a quarter, by ${header}`,
    rest: 'Nobody, or not listed above',
  },
  addedUp: 'Not calculated: some clients are on several rows, so counting rows does not count clients.',
  /** Short enough for a cell. */
  faults: {
    visits: 'visits: no number',
    hours: 'hours a visit?',
    negative: 'below 0',
    noSegment: 'no such segment',
    incomplete: 'incomplete',
  },
  balance: {
    noHours: 'Type how many hours your team has. This line then says whether they are enough.',
    incomplete:
      'The hours needed are incomplete: see the cells without a number in the column Hours needed below.',
    before: 'Each quarter needs ',
    needed: ' hours, and ',
    there: ' are available: ',
    few: ' too few.',
    left: ' left over.',
  },
};
