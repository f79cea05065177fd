import type { CapsText } from '../caps';
import { so } from '../count';

/** Texts about segments that have room for so many clients. */
export const caps: CapsText = {
  best: (measure, isHighest) => `those with the ${isHighest ? 'highest' : 'lowest'} ${measure}`,
  overCap: (why, { tier, room, best, now }) =>
    `${why}. Over the cap: ${tier} has room for ${room}, and ${best} stay. So it is ${now}.`,
  nearCutoff: (why, band, tier) => `${why}. Within ${band} of a cut-off, so it stays ${tier}.`,
  room: (most, hours) =>
    hours
      ? `${most.shown} (${hours.there} ${hours.there === '1' ? 'hour' : 'hours'} a quarter, ${hours.each} for each client)`
      : most.shown,
  hasRoom: (tier, room, clients) => `${tier}: room for ${room}, and ${so(clients, 'client', 'clients')}.`,
  overflows: (tier, { room, wanted, stay, moved, to }) =>
    `${tier}: room for ${room} of ${so(wanted, 'client', 'clients')}. ${stay.shown} ${stay.value === 1 ? 'stays' : 'stay'}, ${moved.shown} ${moved.value === 1 ? 'goes' : 'go'} to ${to}.`,
  tied: (clients) =>
    `${so(clients, 'client stays', 'clients stay')} although there is no room, because of a tie with the last one.`,
  taken: (hours) => `Together they take ${hours} hours a quarter.`,
  unknown: (clients) =>
    `${so(clients, 'client has', 'clients have')} no figure to rank by and ${clients.value === 1 ? 'comes' : 'come'} last.`,
  byHand: (clients) =>
    `${so(clients, 'client stays', 'clients stay')} although there is no room, because of a segment set by hand.`,
  notInFormulas: {
    band: 'Clients near a cut-off stay where they were, and a formula does not know the run before.',
    measures:
      'A formula can rank clients by one column only, and here more than one decides, or one in which less is better, or one in percent.',
    ownModel: 'For a model of your own, only portable formulas can do it.',
    byHand: 'Segments set by hand take up room, and a formula does not know which these are.',
    noClients: 'There are totals or notes among the clients, which a formula would rank too.',
    tooMany: 'Each formula ranks the whole column, which is too slow for more than 5,000 clients.',
    numbers: 'In the column that decides, some clients have no plain number, such as "12 k" or a date.',
  },
};
