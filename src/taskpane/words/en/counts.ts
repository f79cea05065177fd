import { so, type Count } from '../../text/count';

/** Words about how many clients each segment has, and how much money they bring. */
export const counts = {
  heading: 'Preview',
  nothingWritten: 'Nothing is written until you click Segment sheet.',
  counting: 'Counting…',
  again: 'Count again',
  waiting: 'The counts appear here as soon as nothing is missing.',
  clients: (clients: Count, segments: Count) =>
    `${so(clients, 'client', 'clients')}, ${so(segments, 'segment', 'segments')}.`,
  best: (tier: string, clients: Count, percent: string, measure: string) =>
    `${tier}: ${so(clients, 'client brings', 'clients bring')} ${percent} of ${measure}.`,
  sum: (measure: string, sum: string, percent?: string) =>
    percent === undefined ? `${measure} ${sum}` : `${measure} ${sum} (${percent})`,
  negative: (measure: string) => `No shares of ${measure} are shown, because some clients are below zero.`,
  currencies: (measure: string) => `${measure} is not added up, because it is in more than one currency.`,
  byHand: 'Another text, typed by hand',
  share: (clients: Count, percent: string) => `${so(clients, 'client', 'clients')}, ${percent}`,
  blankRows: (rows: Count) => `${so(rows, 'empty row is', 'empty rows are')} left blank.`,
  otherByHand: (clients: Count) =>
    `${so(clients, 'client has', 'clients have')} another text, typed by hand.`,
  announced: (tiers: string) => `Preview: ${tiers}.`,
  inWords: (measure: string) => `${measure} is not added up, because some cells are words such as high.`,
  money: 'Money added up',
  noMoney: 'No money',
  onlyBy: 'Count by',
  allClients: 'All clients',
  value: (column: string) => `Count only: ${column}`,
  allValues: (column: string) => `${column}: all`,
  ofValue: (value: string, clients: Count) => `${value} (${clients.shown})`,
  only: (column: string, value: string) => `${column} ${value}: `,
};
