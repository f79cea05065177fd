/** Title, notes and headers of the summary sheet. */
export const sheet = {
  name: 'Client Summary',
  origin: (list: string, day: string) =>
    `Made on ${day} from the sheet ${list}. The figures are formulas and follow the list, hidden rows included.`,
  rowsNote: 'Some clients are on several rows, so rows are counted, not clients.',
  othersBefore: 'Cells in the column of segments without a tier of this model: ',
  othersAfter: '. See the row below the tiers.',
  longer: 'The list has become longer: make the summary again. ',
  negative: (measure: string) => `Some amounts of ${measure} are negative, so that a share may exceed 100 %.`,
  tier: 'Segment',
  clients: 'Clients',
  rows: 'Rows',
  share: 'Share',
  ofMeasure: (measure: string) => [measure, 'Share', 'Mean', 'Median', 'Largest', 'Without number'],
  other: 'No tier of this model',
  total: 'Total',
};
