import { so, type Count } from '../../text/count';

/** Words about a list of orders and the sheet of clients that is made from it. */
export const orders = {
  heading: 'This looks like orders',
  counted: (lines: Count, clients: Count, from: string, to: string) =>
    `${so(lines, 'order', 'orders')} of ${so(clients, 'client', 'clients')}, from ${from} to ${to}.`,
  why: (client: string, lines: Count, of: Count) =>
    `Each row here is an order, not a client: ${client} is on ${lines.shown} of the first ${of.shown} rows. Segments are for clients, so add the orders up first.`,
  askedAbove:
    'This looks like orders, not clients. Choose above: add the orders up to clients, or take each row as a client.',
  look: 'Add up to clients',
  looking: 'Adding the orders up…',
  eachRow: 'Each row is a client',
  rowsAreClients: 'Each row is taken as a client, though the list looks like orders.',
  rowsAreOrders: 'No, these are orders',

  columns: 'Columns used',
  column: (role: string, header: string) => `${role}: ${header}.`,
  product: (quantity: string, price: string) => `${quantity} × ${price}`,
  asTheLastTime: 'Columns and answers are the same as last time.',
  asOf: 'As of',
  asOfToday: (last: string, days: Count) =>
    `Today, because the last order (${last}) is less than ${days.shown} days old.`,
  asOfLastOrder: (days: Count) =>
    `The day of the last order, because it is at least ${days.shown} days old. Days since an order count from here.`,
  asOfOnSheet: (sheet: string) => `The day chosen on the sheet ${sheet}, above the clients.`,
  asOfChosen: 'The day you chose. Later orders are left out unless you choose to count them.',
  asOfAgain: 'Use the suggested day',

  also: (sheet: string) => `Also ${sheet}, which has the same headers`,
  newSheet: (clients: Count, sheet: string) =>
    `${so(clients, 'client goes', 'clients go')} to a new sheet, ${sheet}.`,
  sameSheet: (clients: Count, sheet: string) =>
    `The sheet ${sheet} is made again from ${so(clients, 'client', 'clients')}.`,
  changes: (changed: Count, added: Count, gone: Count) =>
    `${so(changed, 'cell changes', 'cells change')}, ${so(added, 'client comes', 'clients come')} at the end, ${gone.shown} ${gone.value === 1 ? 'no longer has orders and stays' : 'no longer have orders and stay'}.`,
  join: (rows: Count, sheet: string, header: string) =>
    `Also add what the sheet ${sheet} has on the clients, matched by ${header} (${so(rows, 'row', 'rows')})`,
  withoutOrders: (clients: Count) =>
    `${so(clients, 'client', 'clients')} without orders: listed at the end, with blanks for figures.`,
  notListed: (clients: Count) =>
    `${so(clients, 'client', 'clients')} with orders who are not on the other sheet.`,
  repeated: (clients: Count) =>
    `${so(clients, 'client is', 'clients are')} on several rows of the other sheet: the first row counts.`,
  differing: (clients: Count) =>
    `${so(clients, 'client differs', 'clients differ')} between the two sheets: the sheet of clients counts.`,
  ways: { values: 'Values', formulas: 'Formulas' },
  valuesAre: 'Figures that stay as they are until you make the sheet again.',
  formulasAre:
    "Excel's own COUNTIFS, SUMIFS, MAXIFS and MINIFS, which follow the orders. They need Excel 2019 or newer. New clients come when you make the sheet again.",
  noFormulas: (why: string, cell: string) => `Not here: ${why} See ${cell}.`,
  comparisons: (millions: Count, most: Count) =>
    `Excel makes ${so(millions, 'million comparison', 'million comparisons')} at each recalculation. Formulas are offered for up to ${most.shown} million, which took LibreOffice 8 seconds.`,
  gone: (clients: Count) =>
    `${so(clients, 'client no longer has orders and stays', 'clients no longer have orders and stay')} as before.`,
  strange: (rows: Count) =>
    `${so(rows, 'row without a client, or with one who is on another row too, stays', 'rows without a client, or with one who is on another row too, stay')} as before.`,
  formulas: (cells: Count) =>
    `${so(cells, 'cell holds a formula', 'cells hold formulas')} of yours, which ${cells.value === 1 ? 'stays' : 'stay'}.`,
  firstOnly: (cells: Count) => `Only the first ${cells.shown} are listed.`,
  noChanges: 'Nothing: every figure stays the same.',
  newClients: (names: string) => `New: ${names}.`,
  newAndMore: (names: string) => `New: ${names} and others.`,
  change: (client: string, header: string, before: string, after: string) =>
    `${client}, ${header}: ${before} → ${after}`,
  notOnSheet: (columns: string) => `Not on the sheet, and not added: ${columns}.`,
  told: 'How it was counted',
  changed: 'What changes',
  make: 'Make the sheet',
  again: 'Make it again',
  cancel: 'Not now',
  writing: 'Writing the clients…',
  done: (sheet: string) => `The clients are on the sheet ${sheet}. Segment that sheet.`,
  made: 'Made from orders',
  makeAgain:
    'ClientTier made this sheet from a list of orders. To bring it up to date, go to the orders and add them up again: what you wrote beside the clients stays.',
  remove: 'Remove this sheet',
  removing: 'Removing the sheet…',
  removed: (sheet: string) => `The sheet ${sheet} is removed. Everything else is as it was.`,
};
