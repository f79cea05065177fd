/** Texts of the pane about the care plan. */
export const pane = {
  heading: 'Care plan',
  why: 'A sheet that shows who to see this week and why, owner by owner, and a log for your visits. Both keep calculating without ClientTier.',
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
    `Visits marked as done, now in the log on the sheet ${log}: ${visits}.`,
  undated: (visits: number) =>
    `Of these, logged under the day of the plan because no day was given: ${visits}.`,
  unlisted: (count: string) =>
    `Clients to see whom the plan does not list, because it would be too long: ${count}.`,
  unclear: 'These stay in the plan. To log them, type into Done a date up to that of the plan, a topic or x:',
  former: (sheet: string) =>
    `The sheet ${sheet} of the previous plan stays, because something of yours is on it or refers to it. Delete it yourself if you do not need it.`,
  removed: (sheet: string) => `The sheet ${sheet} was removed.`,
  removedAlso: (log: string) => `The visit log ${log} was blank and was removed too.`,
  logStays: (log: string) => `The visit log ${log} stays, because it holds your visits.`,
  unread: 'Not dates, so they do not count as contacts:',
  alike: 'Several clients have the same name, and the visit log cannot tell them apart:',
  unknown: 'Visits to clients who are not on the list:',
};
