import { so, type Count } from '../../../sheet/words/count';

const rows = (count: Count) => so(count, 'row', 'rows');
const clients = (count: Count) => so(count, 'client', 'clients');

/** Texts of the pane about segments set by hand. */
export const pane = {
  heading: 'Set by hand',
  count: (all: Count) => `${clients(all)} set by hand.`,
  ofTier: (tier: string, count: Count) => `${count.shown} ${tier}`,
  without: (count: Count) => `${count.shown} without a reason.`,
  past: (count: Count) => `${count.shown} past the end date. They stay until you let them go back.`,
  why: (client: string, tier: string, computed: string) =>
    `${client} is set to ${tier} by hand; the rule says ${computed}. Why?`,
  forAll: (count: Count) => `The same for all ${count.shown}`,
  reason: 'Reason',
  choose: 'Choose a reason',
  other: 'Another reason…',
  ownReason: 'In your words',
  by: 'Set by',
  until: 'Until',
  untilHint: 'Leave blank for no end date.',
  review: 'Review on',
  reviewHint: 'A strategic exception needs a review date.',
  note: 'Note',
  key: 'Identify clients by',
  chooseKey: 'Choose a column',
  keep: 'Keep this reason',
  later: 'Give the reason later',
  cancel: 'Cancel',
  first: 'The first reason adds the sheet Overrides. Everybody who can open the workbook can read it.',
  change: 'Change',
  changeOf: (client: string) => `Change the reason of ${client}`,
  row: (client: string, tier: string) => `${client}: ${tier}`,
  noReason: 'no reason yet',
  said: (reason: string, by: string) => (by === '' ? reason : `${reason} (${by})`),
  lasts: (day: string) => `until ${day}`,
  isPast: (day: string) => `ended ${day}`,
  elsewhere: (list: string) => `as on the sheet ${list}`,
  goBack: (computed: string) => `Back to ${computed} with the next run`,
  notKept: (count: Count) => `${clients(count)} cannot be identified, so no reason is kept for them:`,
  doubts: (sheet: string) => `Look at these cells on the sheet ${sheet}:`,
  whyDoubt: {
    noDate: 'is not a date, so it counts as blank',
    nobody: 'is blank, so the row does not say which client it is about',
    twice: 'is a second row about the same client, so it does not count',
    noReview: 'a strategic exception needs a review date',
  },
  keeping: 'Keeping the reason…',
  kept: (sheet: string, written: Count) => `The reason is on the sheet ${sheet}, in ${rows(written)}.`,
  keptNew: (sheet: string, written: Count) => `The reason is on the new sheet ${sheet}, in ${rows(written)}.`,
  added: (sheet: string, added: Count) =>
    `${rows(added)} added to the sheet ${sheet}, for segments set by hand.`,
  ended: (sheet: string, ended: Count) =>
    `${rows(ended)} on the sheet ${sheet} ended: these segments are no longer set by hand.`,
  pastCells: (count: Count) => `Set by hand, past the end date: ${clients(count)}.`,
  failed: 'The segments were written, but the sheet Overrides was not changed.',
  remove: 'Remove Overrides',
  confirmRemoval: (sheet: string, all: Count, people: Count, reasons: Count) =>
    `Delete the sheet ${sheet}, with ${rows(all)} about ${clients(people)}, ${reasons.shown} of them with a reason or note? The segments stay as they are. You cannot undo this.`,
  yes: 'Delete it',
  removing: 'Removing the sheet…',
  removed: (sheet: string) => `The sheet ${sheet} was removed. The segments set by hand stay.`,
};
