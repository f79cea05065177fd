import { so, type Count } from '../../text/count';
import type { WhyMoved } from '../../../sheet/plan/move';

/** Words about undoing a run, keeping its cut-offs, and clients who changed tiers. */
export const afterRun = {
  undo: 'Undo this run',
  whatIsUndone:
    'Puts columns, colours and policy back as they were. You can do this until somebody changes what the run wrote, or ClientTier writes something else.',
  undone: (address: string) =>
    `The run at ${address} is undone: columns, colours and policy are as they were before. What you have changed since then stays.`,
  printing: {
    setUp: 'Set up the page for printing',
    whatIsSetUp: (row: string) =>
      `Landscape, one page wide, row ${row} on every page, so that each client's segment prints beside the name.`,
    isSetUp: (rows: string) => `Prints in landscape, one page wide, with row ${rows} on every page.`,
    areaStays: (area: string) =>
      `Excel prints only your print area ${area}. To change it: Page Layout > Print Area.`,
    putBack: 'Put the page set-up back',
    isPutBack: 'Orientation and size are as before. Rows on every page: Page Layout > Print Titles.',
  },
  kept: {
    heading: 'Cut-offs of the previous run',
    days: (days: string) =>
      `The cut-offs are those of ${days}, so that new figures for one client move nobody else.`,
    today: "The cut-offs are calculated from today's figures.",
    computeAnew: 'Recalculate the cut-offs',
  },
  moves: {
    heading: 'Who would move',
    would: (clients: Count) => `${so(clients, 'client', 'clients')} would move`,
    did: (clients: Count) => `${so(clients, 'client', 'clients')} moved`,
    nobodyWould: 'Nobody would move.',
    nobody: 'Nobody has moved since the previous run.',
    why: {
      figures: 'its figures changed',
      time: 'time passed',
      cutoff: 'a cut-off changed',
      byHand: 'it was set by hand until now',
      cap: 'a segment was full or has room again',
      unknown: 'not known (the previous run kept no numbers, or used other columns or rules)',
    } satisfies Record<WhyMoved, string>,
    reasons: (why: string) => `Why: ${why}`,
    because: {
      figures: (clients) =>
        `${clients.shown} because ${clients.value === 1 ? 'its' : 'their'} figures changed.`,
      time: (clients) => `${clients.shown} because time passed.`,
      cutoff: (clients) => `${clients.shown} because a cut-off changed.`,
      byHand: (clients) =>
        `${clients.shown} because ${clients.value === 1 ? 'it was' : 'they were'} set by hand until now.`,
      cap: (clients) => `${clients.shown} because a segment was full, or has room again.`,
      unknown: (clients) =>
        `${clients.shown} for unknown reasons (the previous run kept no numbers, or used other columns or rules).`,
    } satisfies Record<WhyMoved, (clients: Count) => string>,
    fromTo: (client: string, from: string, to: string) => `${client}: ${from} → ${to}`,
    unnamed: 'Client',
  },
};
