import { so, type Count } from '../../text/count';

/** Words about one client, and about the clients of one tier. */
export const client = {
  heading: (name: string) => (name ? `This client: ${name}` : 'This client'),
  typed: (typed: string) => `${typed || 'Nothing'}, typed by hand. By the figures:`,
  makes: (what: string, from: string, to: string) =>
    `${what} would make this ${from} ${/^[aeiou]/i.test(to) ? 'an' : 'a'} ${to}.`,
  /** Follows `makes`. */
  room: (to: string, most: Count) => ` ${to} has room for ${most.shown} only.`,
  noSingle: (from: string) =>
    `No single change would move this ${from} up: more than one figure has to change.`,
  other: (model: string, tier: string) => `${model}: ${tier}`,
  counting: 'The sheet was changed. Counting again…',
  card: 'Card to print',
  cardSheet: 'Client card',
  cardDone: (sheet: string) => `The card is on the new sheet ${sheet}, to print or to send.`,
  figures: 'Figures',
  advice: 'What to do',
  why: 'Why',
  next: 'What would change it',
  segment: 'Segment',
  list: (tier: string) => `Clients: ${tier}`,
  ofList: (name: string, amount: string) => (amount ? `${name}: ${amount}` : name),
  unnamed: 'Client',
  showOnly: 'Show only these in Excel',
  showAll: 'Show all clients again',
  shown:
    'Excel shows only these clients, with a filter on the segment column. To undo it, click Show all clients again here, or Data > Clear in Excel. Segment sheet and Remove clear the filter first.',
  allShown: 'Excel shows all clients again.',
  noFilterOfOurs:
    'ClientTier has set no filter here. If clients are hidden, your own filter hides them: in Excel, choose Data > Clear.',
  filterOfHers: 'You have already filtered this sheet in Excel, so the list is shown only here.',
  notSegmented: 'Segment the sheet to show only these in Excel.',
  copy: 'Copy to a new sheet',
  copied: (clients: Count, sheet: string) =>
    `${so(clients, 'client is', 'clients are')} on the new sheet ${sheet}, as values. This sheet is yours: ClientTier will not change it.`,
};
