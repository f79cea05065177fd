import { so, type Count } from '../../text/count';

/** Words about what was done, and what stays. */
export const notice = {
  done: 'Done',
  failed: 'Something went wrong',
  cancelled: 'Cancelled',
  needed: 'Please choose first',
  recounted: 'The sheet has changed since the preview. These are the new counts.',
  segmented: (clients: Count) => `${so(clients, 'client has', 'clients have')} a segment and a strategy.`,
  writtenTo: 'Written to',
  asPolicyStands: (sheet: string) =>
    `The sheet ${sheet} is protected, so its numbers were used as they are. None was recalculated.`,
  outdated: (models: string) =>
    `Written as values from earlier segments of: ${models}. Segment by that again to update them.`,
  unclassified: (clients: Count) => `${so(clients, 'client was', 'clients were')} left unclassified.`,
  kept: (cells: Count) => `${so(cells, 'cell', 'cells')} typed over by hand kept.`,
  replaced: (cells: Count) => `${so(cells, 'cell', 'cells')} typed over by hand replaced.`,
  listed: (items: Count, sheet: string) =>
    `${so(items, 'item is', 'items are')} listed on the new sheet ${sheet}.`,
  policyAdded: (sheet: string) => `The rules are on the new sheet ${sheet}.`,
  removed: (address: string, ...sheets: readonly string[]) =>
    `The columns at ${address}${sheets.map((sheet) => ` and the sheet ${sheet}`).join('')} are gone. Everything else is as it was.`,
  colorsStay:
    "The colours of these cells stay, because this Excel does not say which colour rules are ClientTier's. To remove them: select the cells, click Home > Conditional Formatting > Manage Rules, and delete the rules for segments.",
  notPutBack: (clients: string) =>
    `What stood beside these clients could not be put back, because no row has their names or figures any more: ${clients}. If somebody renamed them, type it beside them again:`,
  staying: 'These cells stay, because ClientTier did not write them:',
};
