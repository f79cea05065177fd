/** Title, notes, headers and words of the sheet that compares two dates. */
export const sheet = {
  name: 'Movement',
  origin: (list: string, from: string, to: string) =>
    `${from} against ${to}, both from the orders on the sheet ${list}. Counts and sums are formulas over the list below.`,
  originInHistory: (list: string, from: string, to: string) =>
    `${from} against ${to}, both from the history on the sheet ${list}. Counts and sums are formulas over the list below.`,
  originInColumns: (list: string, from: string, to: string) =>
    `The column ${from} against the column ${to}, both of the sheet ${list}. Counts are formulas over the list below.`,
  originInSheets: (from: string, to: string, columns: string, key: string) =>
    `The sheet ${from} against the sheet ${to}: the segments in the columns ${columns}. Clients are identified by ${key}. Counts and sums are formulas over the list below.`,
  withSegment:
    'A client counts if there is a segment in the row. New: no segment before. Lost: no segment now. Clients who came back count as new, because the time before that is not known.',
  noFigures: 'No money is compared and no reason is given, because there are no earlier figures.',
  noColumns: (list: string, headers: string) =>
    `No reason is given, because the sheet ${list} has no earlier figures in columns with these names: ${headers}`,
  datesOfBefore: (headers: string) =>
    `No reason is given, because these columns hold dates, and it is not known for which day they were counted: ${headers}`,
  notAsked: 'No reason is given, because not all columns that the question needs are chosen in the pane.',
  rulesNow:
    'Reasons: the earlier figures are judged by the present cut-offs. Whether an earlier segment was set by hand is not known.',
  notTold: (rows: number, cells: string) =>
    `Not compared, because the cell does not identify a client, or the client is on the list more than once: ${rows === 1 ? '1 row' : `${rows} rows`} (${cells})`,
  listed:
    'A client counts on a day if the client was on the list and could be identified; those who could not are not in the history. Lost: no longer on the list.',
  asWritten: 'The segments of each day are those that the run on that day wrote.',
  notAllKept:
    'No money is compared, because not all figures of both days were kept. A figure that was not kept is blank in the list, and the reason is not known without the figures of the first day. Select “Keep the figures of all clients this time” before a run that you want to compare later.',
  window: (months: number) =>
    `A client counts on a day if there is an order in the ${months} months up to that day. Lost: no order in these months. Sales are those of these months.`,
  everything: 'All orders up to a day count, so nobody is lost. Sales are those of all these orders.',
  rules:
    'The cut-offs of each day are calculated from the clients of that day; fixed numbers stay. Only these decide: limits on the room in a segment, and segments set by hand, do not count here.',
  lastOrder: (day: string, last: string) =>
    `The last order up to ${day} is of ${last}. If the list lacks later orders, clients look lost or less active who are not: choose an earlier second day.`,
  inNeither: (clients: number) =>
    `Not listed, because they have no order in the months up to either day: ${clients} clients`,
  noClient: 'No client',
  movements: 'Who went where',
  movement: 'Movement',
  clients: 'Clients',
  sales: 'Sales',
  allSales: 'Sales of all orders',
  change: 'Change',
  total: 'Total',
  returned: 'returned',
  rose: 'Of those who stayed, went up',
  /** What is compared: two days, two sheets or two columns. */
  between: {
    days: {
      at: (day: string) => `on ${day}`,
      bridge: 'From the first day to the second',
      raised: 'Quality raised: who went up, by segment on the first day',
    },
    sheets: {
      at: (sheet: string) => `on ${sheet}`,
      bridge: 'From the first sheet to the second',
      raised: 'Quality raised: who went up, by segment on the first sheet',
    },
    columns: {
      at: (header: string) => `in the column ${header}`,
      bridge: 'From the first column to the second',
      raised: 'Quality raised: who went up, by segment in the first column',
    },
  },
  opening: (when: string) => when.charAt(0).toUpperCase() + when.slice(1),
  won: '+ new',
  back: '+ returned',
  gone: '- lost',
  changeOfStayed: '+ change of those who stayed',
  closing: (when: string) => `${when.charAt(0).toUpperCase()}${when.slice(1)}, added up`,
  unexplained: 'Difference from the list below',
  why: 'Why clients are in another segment',
  reason: 'Reason',
  reasons: {
    cutoff: 'the cut-off',
    figures: 'the figures',
    time: 'only time',
    both: 'both: the cut-off and the figures',
    cutoffAndTime: 'both: the cut-off and time',
    byHand: 'set by hand',
    notKept: 'not known: the figures of the first day were not kept',
    noFigures: 'not known: earlier figures are missing',
    unclear: 'not known: the figures, or only time',
    otherwise: 'set by hand, or decided by other cut-offs',
  },
  whyLost: 'Why lost',
  lostHeading: 'Why clients were lost',
  withoutReason: 'Choose a reason in the column Why lost of the list below. Without one: ',
  otherReason: '; with one that is not in this list: ',
  lossReason: 'Reason for loss',
  /** To begin with; the user changes them. */
  lossReasons: ['Not enough attention', 'Price', 'Product or service', 'A competitor', 'Closed or moved'],
  beforeLoss: 'before',
  gained: 'Numbers gained: new clients by source',
  source: 'Source',
  noSource: 'No source',
  otherSources: (count: number) => `Other sources: ${count}`,
  segment: 'Segment',
  stayed: 'Stayed',
  roseOf: 'Went up',
  share: 'Share',
  counts: (from: string, to: string) => `Clients: segment ${from} (down), ${to} (across)`,
  money: (what: string, from: string, to: string) =>
    `Change of ${what.toLowerCase()}: segment ${from} (down), ${to} (across)`,
  list: 'The clients',
  segmentOn: (day: string) => `Segment ${day}`,
  on: (header: string, day: string) => `${header} ${day}`,
};
