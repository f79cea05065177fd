/** Title, notes, headers and reasons of the sheet *Overrides*. */
export const sheet = {
  name: 'Overrides',
  what: 'Why a segment was set by hand, by whom, and until when. ClientTier adds a row for each segment that a run finds set by hand.',
  rows: 'Choose a reason, or write your own. A segment past its end date stays until you let it go back in the pane. A row with a day under Ended is no longer set by hand.',
  people:
    'Everybody who can open this workbook can read this. The button Remove Overrides, in the pane, deletes the sheet.',
  headers: {
    key: 'Key',
    client: 'Client',
    list: 'List',
    model: 'Model',
    tierId: 'Segment id',
    tier: 'Segment',
    reason: 'Reason',
    by: 'By',
    since: 'Since',
    until: 'Until',
    ended: 'Ended',
    note: 'Note',
  },
  reasonsHeader: 'Reasons',
  /** Why to keep a client who does not pay off. */
  reasons: ['Footfall', 'Related sales', 'Image'],
  strategic: 'Strategic exception',
};
