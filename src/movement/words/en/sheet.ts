/** Title, notes, headers and words of the sheet that compares two dates. */
export const sheet = {
  name: 'Movement',
  origin: (list: string, from: string, to: string) =>
    `${from} against ${to}, both from the orders on the sheet ${list}. Counts and sums are formulas over the list below.`,
  originInHistory: (list: string, from: string, to: string) =>
    `${from} against ${to}, both from the history on the sheet ${list}. Counts and sums are formulas over the list below.`,
  listed: 'A client counts on a day if she was on the list. Lost: not on the list any more.',
  asWritten: 'The segments of each day are those of that day’s run.',
  noMoney:
    'No money is compared, and no reason is given for most clients, because not all figures of both days were kept. Tick “Keep the figures of all clients this time” before a run whose day you want to compare later.',
  window: (months: number) =>
    `A client counts on a day if an order lies in the ${months} months up to it. Lost: no order in the window. Sales are those of the window.`,
  everything:
    'All orders up to a day count, so that nobody is ever lost. Sales are those of all these orders.',
  rules: 'The cut-offs of each day are drawn from the clients of that day; fixed numbers stay.',
  inNeither: (clients: number) =>
    `Clients with orders, but with none in either window, not listed: ${clients}`,
  noClient: 'No client',
  movements: 'Who went where',
  movement: 'Movement',
  clients: 'Clients',
  sales: 'Sales',
  change: 'Change',
  total: 'Total',
  returned: 'returned',
  rose: 'Share of those who stayed that rose',
  bridge: 'From the first day to the second',
  opening: (day: string) => `On ${day}`,
  won: '+ new',
  back: '+ returned',
  gone: '- lost',
  changeOfStayed: '+ change of those who stayed',
  closing: (day: string) => `On ${day}, added up`,
  unexplained: 'Difference from the list below',
  why: 'Why clients are in another segment',
  reason: 'Reason',
  reasons: {
    cutoff: 'the cut-off',
    figures: 'her figures',
    time: 'time alone',
    both: 'both: the cut-off and her figures',
    cutoffAndTime: 'both: the cut-off and time alone',
    byHand: 'set by hand',
    notKept: 'not known: the figures of the first day were not kept',
  },
  counts: (from: string, to: string) => `Clients: segment on ${from} (down), on ${to} (across)`,
  money: (what: string, from: string, to: string) =>
    `Change of ${what.toLowerCase()}: segment on ${from} (down), on ${to} (across)`,
  list: 'The clients',
  segmentOn: (day: string) => `Segment ${day}`,
  on: (header: string, day: string) => `${header} ${day}`,
};
