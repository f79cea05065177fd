import { so, type Count } from '../../text/count';
import type { WhyMoved } from '../../../sheet/plan/move';

/** Words about undoing a run, keeping its cut-offs, and clients who changed tiers. */
export const afterRun = {
  undo: 'Undo this run',
  whatIsUndone:
    'Columns, colours and policy become as they were before it. Offered until you change the sheet.',
  undone: (address: string) =>
    `The run at ${address} is undone: columns, colours and policy are as before it. Your own changes since stay.`,
  kept: {
    heading: 'Cut-offs of the run before',
    days: (days: string) =>
      `The cut-offs are those of ${days}, so that one client's change moves nobody else.`,
    today: 'The cut-offs are drawn from the figures of today.',
    drawAnew: 'Draw the cut-offs anew',
  },
  moves: {
    would: (clients: Count) => `${so(clients, 'client', 'clients')} would move`,
    did: (clients: Count) => `${so(clients, 'client', 'clients')} moved`,
    nobodyWould: 'Nobody would move.',
    nobody: 'Nobody moved since the run before.',
    why: {
      figures: 'her figures',
      time: 'time',
      cutoff: 'the cut-off',
      unknown: 'not known: the run before kept no numbers, or had other columns or rules',
    } satisfies Record<WhyMoved, string>,
    reasons: (why: string) => `Why: ${why}`,
    because: (clients: Count, why: string) => `${clients.shown} by ${why}`,
    fromTo: (client: string, from: string, to: string) => `${client}: ${from} → ${to}`,
    unnamed: 'Client',
  },
};
