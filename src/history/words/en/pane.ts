import { so, type Count } from '../../../sheet/words/count';

const rows = (count: Count) => so(count, 'row', 'rows');
const clients = (count: Count) => so(count, 'client', 'clients');

/** Texts of the pane about the history. */
export const pane = {
  heading: 'Client history',
  why: 'Keeps in this workbook who was in which segment, and since when: each run adds a row for every client who has moved to another segment. Everybody who can open the workbook can read it.',
  keep: 'Keep a history of each run',
  key: 'Identify clients by',
  choose: 'Choose a column',
  other: (list: string) =>
    `The history follows the list on the sheet ${list}. Turn it on here to continue with this list instead: clients who are not on it will be noted as no longer on the list.`,
  first: 'The next run adds a sheet for the history.',
  adds: (added: Count) => `The next run adds ${rows(added)}.`,
  over: (over: Count) => `It replaces ${rows(over)} from today.`,
  counts: {
    first: (count: Count) => `${clients(count)} for the first time`,
    moved: (count: Count) => `${count.shown} in another segment`,
    gone: (count: Count) => `${count.shown} no longer on the list`,
    asBefore: (count: Count) => `${count.shown} in the same segment`,
  },
  room: (runs: Count) =>
    runs.value === 0
      ? 'After that, the sheet has no room for another run like this one.'
      : `After that, the sheet has room for ${so(runs, 'more run', 'more runs')} like this one.`,
  pin: 'Keep the figures of all clients this time',
  pinHint: 'Adds one row for every client. Later, these rows show why a client has moved since this day.',
  tracked: 'Write the columns Previous segment, Since and Movement',
  trackedHint:
    'With the next Segment sheet, each client gets the segment before, the day of the run that first found the client in the present one, and ▲, ▼ or ►. To do without, take off the tick and delete the columns.',
  trackedNeedsValues:
    'These columns are values of the day of the run; beside formulas they would stay while the segments change. To write them, choose Values under Write as.',
  notKept: (count: Count) => `${clients(count)} cannot be identified, so nothing is kept about them:`,
  kept: (sheet: string, written: Count) => `${rows(written)} added to the history on the sheet ${sheet}.`,
  failed: 'The segments were written, but the history of this run was not.',
  who: 'Forget a client',
  whoHint:
    'The name or key, as in the history or on the sheets Overrides and Visit Log. The client is removed from these sheets only; lists and other sheets stay as they are.',
  find: 'Find the rows',
  confirmForgetting: (client: string, sheets: readonly string[], found: Count) =>
    `Clear ${rows(found)} about ${client} on ${sheets.length > 1 ? 'the sheets' : 'the sheet'} ${sheets.join(' and ')}? You cannot undo this. If the client is on the list, the next run starts a new history for this client.`,
  sharedName: (sheet: string) =>
    `The visits on the sheet ${sheet} stay: several clients have this name, and nobody knows whose they are. Clear them there yourself.`,
  forget: 'Forget the client',
  forgetting: 'Looking through the sheets…',
  forgotten: (client: string, cleared: Count) => `${client} is forgotten: ${rows(cleared)} cleared.`,
  stillOn: (sheets: readonly string[]) =>
    `${sheets.length > 1 ? 'The sheets' : 'The sheet'} ${sheets.join(' and ')} still ${sheets.length > 1 ? 'name' : 'names'} this client: make ${sheets.length > 1 ? 'them' : 'it'} again, or delete ${sheets.length > 1 ? 'them' : 'it'}.`,
  remove: 'Remove the history',
  confirmRemoval: (sheet: string, all: Count, people: Count) =>
    `Delete the sheet ${sheet}, with ${rows(all)} about ${clients(people)}? You cannot undo this.`,
  yes: 'Delete it',
  no: 'Cancel',
  removing: 'Removing the history…',
  removed: (sheet: string) => `The sheet ${sheet} was removed, and the history is now off.`,
};
