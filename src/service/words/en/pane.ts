/** Texts of the pane about service levels. */
export const pane = {
  heading: 'Service levels',
  why: 'A sheet where you type what clients of each segment get (visits, response time, discount, owner). It compares the hours this takes with the hours your team has.',
  make: 'Service levels',
  again: 'Make it again',
  remove: 'Remove the service levels',
  writing: 'Writing the service levels…',
  removing: 'Removing the service levels…',
  done: (sheet: string) =>
    `The service levels are on the sheet ${sheet}. Type into its coloured cells what each segment gets.`,
  removed: (sheet: string) => `The sheet ${sheet} was removed.`,
  overwrites: (cells: string) =>
    `You typed over these cells, or they have levels of a segment that is gone: ${cells}. Write over them?`,
  owner: 'Hours of each owner, by the column',
  none: 'None',
  entitled: 'Write the column Entitled to beside the segments',
  whyEntitled:
    'With the next Segment sheet, each client gets a formula that says what the segment gets, and follows this sheet. If you no longer want it, clear the check box and delete the column.',
  writeOver: 'Write over them',
  confirmRemoval: (sheet: string, typed: string) =>
    `Delete the sheet ${sheet}, with what you typed into its coloured cells (${typed})? You cannot undo this.`,
  yes: 'Delete it',
  cancel: 'Cancel',
  card: {
    make: 'Card for the client',
    language: 'Language of the card',
    writing: 'Writing the card…',
    done: (sheet: string) =>
      `The card is on the sheet ${sheet}: what the client gets, without the segment’s name. Print it, or send it as a PDF; delete the sheet when you no longer need it.`,
  },
};
