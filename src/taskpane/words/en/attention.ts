import { so, type Count } from '../../text/count';

/** Words about rows and cells that need attention. */
export const attention = {
  attention: {
    heading: (places: Count) => `Needs attention: ${places.shown}`,
    show: 'Show the list',
    hide: 'Hide the list',
  },

  outside: {
    heading: (places: Count) => `Outside these customers: ${places.shown}`,
    explanation:
      'Nothing is written there. If they belong to the same list, select everything from its header to the last customer, then use the selected range. If they are a separate list, click a cell in it and look again.',
  },

  notIdentified: {
    missing: 'the cell does not identify a client',
    repeated: 'is on the list more than once',
  },

  unclassified: {
    heading: (clients: Count) => `Left unclassified: ${clients.shown}`,
    explanation: 'Something is missing for these clients. Correct the cell and look again, or leave them.',
  },

  inDoubt: {
    heading: (cells: Count) => `Please check: ${cells.shown}`,
    explanation:
      'These were used as they are. If one means something else, correct it and look again, or leave it.',
  },

  otherCurrencies: {
    heading: (cells: Count) => `In another currency: ${cells.shown}`,
    explanation:
      'These amounts are compared with the others without an exchange rate. Convert them and look again, or leave them.',
  },

  clientColumn: {
    heading: 'Who is the client?',
    explanation: (columns: string) =>
      `No header says so, and several rows have the same value in: ${columns}. If one of these is the client, choose it.`,
    label: 'Rows of one client have the same value in',
    eachRow: 'Nothing: each row is a client',
  },

  repeated: {
    heading: (clients: Count) => `On several rows: ${clients.shown}`,
    explanation: 'These clients are on more than one row.',
    treatment: 'What to do with their rows',
    each: 'Each row on its own',
    added: 'Add them up: one segment for all rows of a client',
    adding: {
      sum: (measures: string) => `Summed: ${measures}.`,
      smallest: (measures: string) => `The most recent row counts: ${measures}.`,
      largest: (measures: string) => `The largest value counts, one yes is enough: ${measures}.`,
      same: (measures: string) =>
        `Cannot be added up: ${measures}. If a client's rows differ in it, the client is left unclassified.`,
    },
    counted: (clients: Count, rows: Count) =>
      `The preview counts ${so(clients, 'client', 'clients')} on ${so(rows, 'row', 'rows')}.`,
    also: (name: string, cells: string) => `${name}: also in ${cells}`,
    more: (cells: Count) => so(cells, 'other cell', 'other cells'),
  },

  nonClients: {
    heading: (rows: Count) => `Rows that are not clients: ${rows.shown}`,
    explanation:
      'These are left blank and are not counted. If one is a client, correct its cell and look again.',
  },

  overrides: {
    heading: (cells: Count) => `Typed over by hand: ${cells.shown}`,
    explanation: 'Someone changed these cells since they were written.',
    treatment: 'What to do with them',
    keep: 'Keep what was typed',
    replace: 'Replace it',
    computed: (computed: string) => `ClientTier: ${computed}`,
    blank: '(blank)',
  },

  list: {
    goTo: (address: string) => `Go to ${address}`,
    more: (left: Count) => `Show more (${left.shown} left)`,
    copy: 'Copy the list to a sheet',
    whatIsCopied: 'Everything that needs attention, with its cell, goes to a new sheet.',
  },
};
