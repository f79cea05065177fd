import { so, type Count } from '../../../sheet/words/count';

const rows = (count: Count) => so(count, 'row', 'rows');
const clients = (count: Count) => so(count, 'client', 'clients');

/** Texts of the pane about the history. */
export const pane = {
  heading: 'Client history',
  why: 'Keeps in this workbook who was in which segment, and since when: each run adds a row for every client who is in another segment than before. Whoever can open the workbook can read it.',
  keep: 'Keep a history of each run',
  key: 'Clients are known by',
  choose: 'Choose a column',
  other: (list: string) =>
    `The history follows the list on the sheet ${list}. Switch it on here to go on with this list instead: clients who are not on it will be noted as not on the list any more.`,
  first: 'The next run makes the sheet of the history.',
  adds: (added: Count) => `The next run adds ${rows(added)}.`,
  over: (over: Count) => `It writes ${rows(over)} of today anew.`,
  counts: {
    first: (count: Count) => `${clients(count)} for the first time`,
    moved: (count: Count) => `${count.shown} in another segment`,
    gone: (count: Count) => `${count.shown} not on the list any more`,
    asBefore: (count: Count) => `${count.shown} in the same segment`,
  },
  room: (runs: Count) =>
    runs.value === 0
      ? 'After it the sheet is full for a run like this one.'
      : `After it the sheet has room for ${so(runs, 'more run', 'more runs')} like this one.`,
  pin: 'Keep the figures of all clients this time',
  pinHint: 'One row for every client. With them, it can be said later why somebody moved since this day.',
  notKept: (count: Count) => `${clients(count)} cannot be told apart, and are not kept:`,
  whyNotKept: {
    missing: 'the cell identifies nobody',
    repeated: 'is on the list more than once',
  },
  kept: (sheet: string, written: Count) => `The history on the sheet ${sheet} got ${rows(written)}.`,
  failed: 'The segments are written, but the history of this run is not.',
  who: 'Forget a client',
  whoHint:
    'Her name or key as in the history or on Overrides. Only these forget her; lists and other sheets stay as they are.',
  find: 'Find her rows',
  confirmForgetting: (client: string, sheets: readonly string[], found: Count) =>
    `Clear ${rows(found)} about ${client} on ${sheets.length > 1 ? 'the sheets' : 'the sheet'} ${sheets.join(' and ')}? Excel cannot undo this. If she is on the list, the next run begins her history anew.`,
  forget: 'Forget her',
  forgetting: 'Looking through the sheets…',
  forgotten: (client: string, cleared: Count) => `${client} is forgotten: ${rows(cleared)} cleared.`,
  remove: 'Remove the history',
  confirmRemoval: (sheet: string, all: Count, people: Count) =>
    `Delete the sheet ${sheet}, with ${rows(all)} about ${clients(people)}? Excel cannot undo this.`,
  yes: 'Delete it',
  no: 'Cancel',
  removing: 'Removing the history…',
  removed: (sheet: string) => `The sheet ${sheet} was removed, and the history is switched off.`,
};
