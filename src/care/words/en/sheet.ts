/** Title, notes, headers and words of the care plan and the visit log. */
export const sheet = {
  name: 'Care Plan',
  origin: (list: string, day: string) =>
    `Made on ${day} from the sheet ${list}. Order, why and value stay until you make the plan again; last contact, due, days over and open questions are formulas and follow the visit log.`,
  howTo: (log: string) =>
    `Write each visit on the sheet ${log}. Change the numbers below as you like, write into the last columns of the plan, then make it again: what you wrote stays, and what is done (a day, a topic or x) goes into the log.`,
  counts: (parts: string) => `On the list: ${parts}.`,
  unlisted: (count: string, most: string) =>
    `Clients to see who are not below: ${count}. The plan has room for ${most}, as many for each owner. It becomes shorter if you leave “Every … days” blank for segments that nobody visits regularly, and make it again.`,
  textDates: 'Dates in the visit log that are text and do not count: ',
  settings: ['Setting', 'Value'],
  asOf: 'As of',
  winBack: 'Win back after (intervals)',
  intervals: ['Segment', 'Every … days'],
  capacity: ['Owner', 'Visits a week'],
  holidays: 'Holidays',
  nobody: '(nobody)',
  list: 'Clients to see',
  columns: {
    rank: 'Rank',
    client: 'Client',
    tier: 'Segment',
    owner: 'Owner',
    block: 'What to do',
    last: 'Last contact',
    since: 'Days since contact',
    met: 'Days since met in person',
    every: 'Every … days',
    due: 'Due',
    over: 'Days over',
    open: 'Open questions',
    value: 'Value at stake',
    why: 'Why',
    benefit: 'Benefit to bring',
    next: 'Next date',
    done: 'Done',
    contact: 'Contact on the list',
  },
  /** Separates the states of clients from what is planned: `In touch 54; Win back 5`. */
  clauseSeparator: '; ',
  blocks: {
    visit: 'Visit',
    planned: 'Planned',
    doesNotFit: 'Does not fit',
    winBack: 'Win back',
    unread: 'Date unreadable',
    kept: 'Kept for your note',
  },
  never: 'never contacted',
  since: (days: number, interval: number | undefined) =>
    interval === undefined ? `${days} days since contact` : `${days} days since contact, every ${interval}`,
  questions: (count: number) => `open questions: ${count}`,
  plannedOn: (day: string) => `visit planned on ${day}`,
  unread: (cell: string) => `the last contact is not a date: ${cell}`,
  gone: 'no longer on the list',
  alike: 'another client has the same name',
};

/** The visit log. */
export const log = {
  name: 'Visit Log',
  note: 'One row for each visit, with the client as in the plan. A future date is a planned visit. A question is open until it has the date of a formal answer. Add your own topics below those on the right.',
  columns: {
    client: 'Client',
    date: 'Date',
    topic: 'Topic',
    need: 'Need heard',
    question: 'Question',
    asked: 'Asked of',
    answered: 'Formal answer on',
    benefit: 'Benefit explained',
  },
  topicsHeader: 'Topics to choose from',
  /** What says yes in *Done*, besides a day and a topic. */
  doneMarks: ['x', 'yes', 'y', 'done', 'ok', '✓', '✔', '√'],
  /** Topics to choose from. The first means a meeting in person. */
  topics: ['Met in person', 'Phone or video call', 'Message', 'Offer', 'Complaint'],
};
