/** Texts of the pane about the care plan. */
export const pane = {
  heading: 'Care plan',
  why: 'A sheet that says whom to see this week and why, owner by owner, and a log for your visits. Both go on calculating without ClientTier.',
  value: 'Value at stake',
  owner: 'Owner',
  contact: 'Last contact',
  none: 'None',
  make: 'Care plan',
  remove: 'Remove the care plan',
  writing: 'Writing the care plan…',
  removing: 'Removing the care plan…',
  done: (sheet: string, log: string) =>
    `The care plan is on the sheet ${sheet}. Write your visits on the sheet ${log}, then make the plan again.`,
  logged: (visits: number, log: string) =>
    `Visits that were done and are in the log on the sheet ${log} now: ${visits}.`,
  undated: (visits: number) => `Of these under the day of the plan, because no day was given: ${visits}.`,
  unclear: 'Done holds neither a day up to that of the plan, nor a topic, nor x, so it stays in the plan:',
  former: (sheet: string) =>
    `The sheet ${sheet} of the plan before stays, because something on it or about it is yours. Delete it yourself if you do not need it.`,
  removed: (sheet: string) => `The sheet ${sheet} was removed.`,
  removedAlso: (log: string) => `The visit log ${log} was blank and was removed too.`,
  logStays: (log: string) => `The visit log ${log} stays, because it holds your visits.`,
  unread: 'No dates, so they do not count as contacts:',
  alike: 'Several clients have one name, and the visit log cannot tell them apart:',
  unknown: 'Visits to nobody in the list:',
};
