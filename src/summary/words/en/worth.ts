/** The block with the worth of keeping a client. */
export const worth = {
  heading: 'Worth of keeping',
  formula:
    'Worth of one client = margin a year × retention / (1 + discount − retention): all future years, in today’s money.',
  source:
    'After Gupta and Lehmann: the margin comes at the end of each year, and the client is already a client.',
  fields:
    'Type in the coloured cells. What you type stays when you make the summary again. If that column is already the margin of a year, type 100 % as its share.',
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
  newClientNote:
    'A new client is assumed to bring as much as the average client, unless you type another margin.',
  newForOne:
    'New for 1 lost is how many new clients make up for one lost: worth of one / (worth of a new client − cost of winning one).',
  observed: (from: string, to: string) =>
    `Observed: of the clients on the list on ${from}, the share still on it on ${to}, converted to one year. It is used if you type nothing.`,
  noHistory: 'Observed: none, because no history of this list is kept. Type the retention.',
  lessThanYear:
    'Observed: none, because the history of this list covers less than a year. Type the retention.',
  addedUp: 'Not calculated: some clients are on several rows, so no single row says what a client brings.',
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
      short: 'no limit',
      long: 'No limit: the sum grows with every year, because 1 + discount is not above retention.',
    },
    loss: {
      short: 'a loss',
      long: 'A loss: keeping such a client is worth nothing. Raise the margin first.',
    },
  },
  none: {
    short: 'none',
    long: 'None: no number of new clients makes up for one lost, because a new one is worth no more than it costs to win one.',
  },
};
