import type { SheetText } from '../sheets';

const inRows = (rows: number) =>
  rows === 1 ? 'of this row' : `here and in ${rows - 1} more such ${rows === 2 ? 'row' : 'rows'}`;

export const sheets: SheetText = {
  headers: {
    segment: 'Segment',
    strategy: 'Strategy',
    entitled: 'Entitled to',
    previous: 'Previous segment',
    since: 'Since',
    movement: 'Movement',
  },
  headerOfModel: (header, model) => `${header}: ${model}`,
  byHand: '(by hand)',
  notOnLevels: 'Not on Service Levels: make them again, then segment again',
  tracked: {
    up: '▲ up',
    down: '▼ down',
    sideways: '► sideways',
    changed: 'changed',
    new: 'new',
    returned: 'returned',
    missing: 'not known: not identified',
    repeated: 'not known: on the list twice',
  },
  overCap: '(over the cap)',
  blank: (measure) => `${measure} is blank`,
  errorValue: (measure) => `${measure} is an error`,
  future: (measure) => `${measure} is a date in the future`,
  unreadable: (measure, unfit) => `${measure} ${unfit}`,
  twoNumbers: (measure) => `${measure} can be read as two different numbers`,
  twoDays: (measure) => `${measure} can be read as two different days`,
  unlikeColumn: (measure) => `${measure} is typed differently from the rest of its column`,
  date: (measure) => `${measure} is a date`,
  dateAmongNumbers: (measure) => `${measure} is a date, but most of the column are numbers`,
  numberAmongDates: (measure) => `${measure} is a number, but most of the column are dates`,
  differing: (measure) => `${measure} differs between the rows of this client`,
  unfit: {
    amount: 'is not a number',
    count: 'is not a number from 0 up',
    share: 'is not a share between 0 and 100 %',
    rate: 'is not a number',
    flag: 'is neither yes nor no',
    daysSince: 'is neither a date nor a number of days',
    monthsSince: 'is neither a date nor a number of months',
    yearsSince: 'is neither a date nor a number of years',
    monthsSinceDate: 'is not a date',
    daysUntil: 'is not a date',
    category: 'cannot be read',
    stage: 'is not a stage',
    interval: 'is neither a number of days nor a segment',
  },
  unreadableBut: (measure, cell, unfit) => `${measure}: "${cell}" ${unfit}`,
  twoNumbersIn: (measure, cell, one, other) =>
    `${measure}: "${cell}" could be ${one} or ${other}; change it to a number`,
  twoDaysIn: (measure, cell, one, other) =>
    `${measure}: "${cell}" could be ${one} or ${other}; type it as one of these`,
  cellUnlikeColumn: (measure, cell) =>
    `${measure}: "${cell}" is typed differently from the rest of its column (percent or not, point or comma, day or month first); type it the same way`,
  dateBut: (measure, date) => `${measure}: the cell shows a date, ${date}`,
  dateAmongNumbersBut: (measure, date) =>
    `${measure}: ${date} is a date, but most of the column are numbers; use one kind for all`,
  numberAmongDatesBut: (measure, cell) =>
    `${measure}: ${cell} is a number, but most of the column are dates; use one kind for all`,
  errorValueOf: (measure, error) => `${measure}: the cell shows ${error}`,
  sumOfAllAbove: (figure) =>
    `${figure} is the sum of all rows above. If the row is their total, name it Total; it was counted as a client`,
  undoneOrder: (header, status, rows) =>
    `"${header}" is "${status}", but the amount ${inRows(rows)} was counted. Delete what is no sale, or make a sheet of clients from these orders`,
  otherSide: (header, side, rows) =>
    `"${header}" is "${side}", unlike in most rows, but the amount ${inRows(rows)} was added, not subtracted. If it lowers what the client bought, type a minus before it`,
  subtracted: (measure, found, rows) =>
    `${measure}: "${found}" ${rows === 1 ? 'was subtracted' : `and ${rows - 1} more such ${rows === 2 ? 'amount' : 'amounts'} were subtracted`}, because most amounts of the column are on the other side (debit or credit). If that is wrong, type numbers with or without a minus`,
  mergedClient: (name, rows, clients) =>
    `The cell of "${name}" is merged over ${rows} rows, and all of them count for this client${clients === 1 ? '' : `; so do the rows of ${clients - 1} more merged ${clients === 2 ? 'client' : 'clients'}`}`,
  nameless: (header, rows) =>
    `"${header}" is blank ${rows === 1 ? 'in this row, which was counted as a client' : `here and in ${rows - 1} more ${rows === 2 ? 'row' : 'rows'}; each was counted as a client`}. Type who it is, or delete the row`,
  plainAmongPercents: (measure, number) =>
    `${measure}: ${number} is among percentages and was read as ${number} times 100 %. If you mean ${number} %, type the percent sign`,
  belowClients: (found) =>
    `"${found}" is below the last client, in a column of ClientTier. ClientTier did not write it, so it stays`,
  besideNoClient: (found) =>
    `"${found}" stands beside a row that is no client. Somebody may have typed it, so it stays. If nobody needs it, clear the cell`,
  unreadType: (measure, found, cells) =>
    `${measure}: "${found}" (${cells === 1 ? 'one cell' : `${cells} cells`}) does not say what a client is, so the name decided. If that is wrong, type company, individual or government`,
  undecidedDate: (measure, found, day) =>
    `${measure}: ${found} is read as ${day}. All dates of the column are read this way, because none shows whether the day or the month comes first`,
  otherCurrency: (measure, currency, mostly) =>
    `${measure} is in ${currency}, but most of the column is in ${mostly}`,
};
