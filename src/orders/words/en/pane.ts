/** What the pane says about orders. */
export const pane = {
  heading: 'This looks like orders',
  why: (client: string, lines: string, of: string) =>
    `One row is an order here, not a client: ${client} stands on ${lines} of the first ${of} rows. Segments are of clients, so add the orders up first.`,
  look: 'Add up to clients',
  looking: 'Adding the orders up…',
  also: (sheet: string) => `Also ${sheet}, which has the same headers`,
  newSheet: (clients: string, sheet: string) => `${clients} clients go to a new sheet, ${sheet}.`,
  sameSheet: (clients: string, sheet: string) => `The sheet ${sheet} is made again from ${clients} clients.`,
  changes: (changed: string, added: string, gone: string) =>
    `${changed} cells change, ${added} clients come at the end, ${gone} have no orders any more and stay.`,
  told: 'How it was counted',
  changed: 'What changes',
  make: 'Make the sheet',
  again: 'Make it again',
  cancel: 'Not now',
  writing: 'Writing the clients…',
  done: (sheet: string) => `The clients stand on the sheet ${sheet}. Segment that sheet.`,
  made: 'Made from orders',
  makeAgain:
    'ClientTier made this sheet from a list of orders. To bring it up to date, go to the orders and add them up again: what you wrote beside the clients stays.',
  remove: 'Remove this sheet',
  removing: 'Removing the sheet…',
  removed: (sheet: string) => `The sheet ${sheet} is removed. Everything else is as it was.`,
};
