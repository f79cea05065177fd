/** Title, notes, headers and words of the sheet with the history. */
export const sheet = {
  name: 'Client History',
  what: 'Who was in which segment, and since when. ClientTier adds rows below with each run while the switch in its pane is on.',
  rows: 'A row is a change of segment, with the figures of that day. A row “(run)” is a run, with its cut-offs; on a day “(run, all figures)” every client has a row. Columns of your own to the right stay.',
  people:
    'Everybody who can open this workbook can read this. The button Remove the history, in the pane, deletes the sheet.',
  headers: {
    date: 'Date',
    model: 'Model',
    key: 'Key',
    client: 'Client',
    tierId: 'Segment id',
    tier: 'Segment',
    byHand: 'By hand',
    figures: 'Figures',
    cutoffs: 'Cut-offs',
  },
  byHand: 'by hand',
  gone: 'no longer on the list',
  run: (clients: number) => (clients === 1 ? 'Run: 1 client' : `Run: ${clients} clients`),
};
