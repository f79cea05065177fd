import { so, type Count } from '../../../sheet/words/count';
import type { NoteKind } from '../note-kind';
import type { ShownFacts } from '../shown-facts';

const lines = (count: Count) => so(count, 'line', 'lines');
const clients = (count: Count) => so(count, 'client', 'clients');

/** The texts of notes on a list of orders. */
export const notes: { readonly [Kind in NoteKind]: (facts: ShownFacts) => string } = {
  orders: ({ orderIs, header }) =>
    ({
      number: `Orders are the different numbers under ${header}.`,
      line: 'Each line is an order.',
      day: 'All lines of a client on one day are an order.',
    })[orderIs],
  asOf: ({ day, isToday }) => (isToday ? `As of today, ${day}.` : `As of ${day}.`),
  otherColumns: ({ header, names }) => `${header} is used; ${names} would fit as well.`,
  totals: ({ count, cell, shown }) =>
    `${lines(count)} left out as totals or repeated headers, the first in ${cell} ("${shown}").`,
  noClient: ({ count, cell, amount }) =>
    `${lines(count)} without a client left out, ${amount} in all; the first is ${cell}.`,
  noAmount: ({ count, cell, shown }) =>
    `${lines(count)} left out, because the amount is blank or not a number; the first is ${cell} ("${shown}").`,
  noDate: ({ count, cell, shown }) =>
    `${lines(count)} without a date that can be read, the first in ${cell} ("${shown}"): the sales count, the days do not.`,
  zeroLines: ({ count, cell }) => `${lines(count)} with an amount of zero, the first in ${cell}.`,
  laterLines: ({ count, cell, shown }) =>
    `${lines(count)} after the as-of day, the first in ${cell} (${shown}).`,
  leftOutByStatus: ({ count, cell, shown, amount }) =>
    `${lines(count)} left out because of the status, ${amount} in all; the first is ${cell} ("${shown}").`,
  refundByStatus: ({ count, cell, shown }) =>
    `${lines(count)} subtracted because of the status; the first is ${cell} ("${shown}").`,
  refundBySide: ({ count, cell, shown }) =>
    `${lines(count)} subtracted, because most amounts are on the other side (debit or credit); the first is ${cell} ("${shown}").`,
  refundedOfLines: ({ count, cell, amount }) =>
    `${lines(count)} with a refund, ${amount} in all, which was subtracted; the first is ${cell}.`,
  refundUnread: ({ count, cell, shown }) =>
    `${lines(count)} whose refund is not a number, the first in ${cell} ("${shown}"): nothing was subtracted.`,
  discountNotTaken: ({ cell, header }) =>
    `${header} (${cell}) was not subtracted: quantity × price counts as it is.`,
  otherCurrency: ({ count, cell, shown }) =>
    `${lines(count)} in another currency left out; the first is ${cell} ("${shown}").`,
  refundsOnly: ({ count, names }) =>
    `${clients(count)} with refunds only, listed without a last order: ${names}.`,
  noOrderNumber: ({ count, cell }) =>
    `${lines(count)} without an order number, the first in ${cell}: each is an order.`,
  sharedOrderNumbers: ({ count, cell, shown }) =>
    `${lines(count)} with the order number of another client, the first in ${cell} ("${shown}"): counted as orders of both.`,
  growthBlank: ({ day }) =>
    `Growth is blank: it needs the last 12 months and the 12 before, and the list begins on ${day}.`,
  costOnRefunds: ({ count, cell }) =>
    `${lines(count)} of refunds with a cost above zero, the first in ${cell}: it is subtracted once more.`,
  costMissing: ({ count, cell }) =>
    `${lines(count)} without a cost or profit that can be read, the first in ${cell}: the profit of these clients is blank.`,
  signsDiffer: ({ count, cell }) =>
    `${lines(count)} whose quantity and amount have different signs, the first in ${cell}: the amount counts.`,
  referredByNobody: ({ names }) => `Referred by somebody who is not a client in this list: ${names}.`,
  referredBySelf: ({ count, cell }) => `${clients(count)} referred by themselves, see ${cell}: not counted.`,
  mergedClients: ({ count, cell, shown }) =>
    `${clients(count)} merged over several lines, the first in ${cell} ("${shown}"): all of these lines count for the client.`,
  otherBlanks: ({ count, cell }) =>
    `${lines(count)} whose client is written with different spaces, the first in ${cell}: counted as the same client.`,
  namesDiffer: ({ count, cell }) =>
    `${clients(count)} with several names under one number, see ${cell}: the first name is used.`,
};
