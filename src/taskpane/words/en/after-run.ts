/** Words about what can be done and seen after a run. */
export const afterRun = {
  undo: 'Undo this run',
  whatIsUndone:
    'Columns, colours and policy become as they were before it. Offered until you change the sheet.',
  undone: (address: string) =>
    `The run at ${address} is undone: columns, colours and policy are as before it. Your own changes since stay.`,
};
