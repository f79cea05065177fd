/** Title, notes and headers of the summary sheet. */
export const sheet = {
  name: 'Client Summary',
  origin: (list: string, day: string) =>
    `Made on ${day} from the sheet ${list}. The figures are formulas and follow the list, hidden rows included.`,
  rowsNote: 'Some clients are on several rows, so rows are counted, not clients.',
  othersBefore: 'Cells in the segment column that are not a segment of this model: ',
  othersAfter: '. See the row below the segments.',
  longer: 'The list is longer now: make the summary again. ',
  negative: (measure: string) =>
    `Some amounts of ${measure} are negative, so a share can be more than 100 %.`,
  tier: 'Segment',
  clients: 'Clients',
  rows: 'Rows',
  share: 'Share',
  ofMeasure: (measure: string) => [measure, 'Share', 'Mean', 'Median', 'Largest', 'Without number'],
  other: 'Not a segment of this model',
  total: 'Total',
};
