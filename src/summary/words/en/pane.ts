/** Texts of the pane about the summary sheet. */
export const pane = {
  heading: 'Summary sheet',
  why: 'A sheet with the clients, shares and sums of each segment, in Excel’s own formulas, to print or to show to others.',
  measure: 'Add up',
  clientsOnly: 'Clients only',
  by: 'Also by',
  nothing: 'Nothing else',
  worth: 'Include what keeping a client is worth',
  make: 'Summary sheet',
  remove: 'Remove the summary',
  writing: 'Writing the summary…',
  removing: 'Removing the summary…',
  done: (sheet: string) => `The summary is on the sheet ${sheet}.`,
  removed: (sheet: string) => `The summary sheet ${sheet} was removed.`,
  overwrites: (cells: string) => `You typed into these cells of the summary: ${cells}. Write over them?`,
  writeOver: 'Write over them',
  cancel: 'Cancel',
};
