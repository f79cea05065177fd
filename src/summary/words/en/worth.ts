/** The block with the worth of keeping a client. */
export const worth = {
  heading: 'Worth of keeping',
  formula:
    'Worth of one client = margin a year × retention / (1 + discount − retention): all coming years, in money of today.',
  source: 'After Gupta and Lehmann: the margin comes at the end of each year; the client is one already.',
  fields:
    'Type into the coloured cells; it stays when the summary is made again. If the column added up is the margin of a year already, its share is 100 %.',
  share: (measure: string) => `Margin a year, as a share of ${measure}`,
  discount: 'Discount a year',
  cost: 'Cost of winning one client',
  headers: [
    'Segment',
    'Clients',
    'Observed',
    'Retention typed',
    'Retention',
    'Margin a year',
    'Worth of one',
    'Worth of all',
    'New for 1 lost',
  ],
  together: 'Together',
  newClient: 'A new client',
  newClientNote: 'A new client is taken to bring what the average client does, unless you type her margin.',
  newForOne:
    'New for 1 lost, the new clients who make up for one lost: worth of one / (worth of a new client − cost of winning one).',
  observed: (from: string, to: string) =>
    `Observed: who was on the list on ${from} and still on ${to}, brought to one year. It counts where you type nothing.`,
  noHistory: 'Observed: nothing, for no history of this list is kept. Type the retention.',
  lessThanYear:
    'Observed: nothing, for the history of this list covers less than a year. Type the retention.',
  addedUp:
    'Not computed: some clients are on several rows, and a row alone does not say what a client brings.',
  /** Short enough for a cell. */
  missing: {
    share: 'type the share',
    discount: 'type a discount',
    retention: 'type a retention',
    cost: 'type the cost',
    margin: 'no margin',
  },
  reasons: {
    retentionRange: { short: 'not 0 to 100 %', long: 'Retention must be between 0 and 100 %.' },
    endless: {
      short: 'no end',
      long: 'No end: the years add up without an end, because 1 + discount is not above retention.',
    },
    loss: {
      short: 'a loss',
      long: 'A loss: keeping such a client is worth nothing; raise the margin first.',
    },
  },
  none: {
    short: 'none',
    long: 'None: no number of new clients makes up for one lost, because a new one is worth no more than winning her costs.',
  },
};
