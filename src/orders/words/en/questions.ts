import { so } from '../../../sheet/words/count';
import type { Answers } from '../../answers';
import type { ShownFacts } from '../shown-facts';

interface QuestionText {
  readonly ask: (facts: ShownFacts) => string;
  /** The text of each option; an option without one, such as a currency, is shown as it is in the list. */
  readonly options: Readonly<Record<string, string>>;
}

/** The texts of questions about a list of orders. */
export const questions: { readonly [Id in keyof Required<Answers>]: QuestionText } = {
  orderIs: {
    ask: ({ count, cell }) =>
      `What is an order? The list has no order numbers, and ${so(count, 'line has', 'lines have')} the same client and day as another; see ${cell}.`,
    options: { line: 'Each line', day: 'All lines of a client on one day' },
  },
  sameNumber: {
    ask: ({ count, cell, shown }) =>
      `${so(count, 'line has', 'lines have')} an order number that the client has on another day too; see ${cell} ("${shown}"). Is it the same order?`,
    options: { one: 'Yes, one order', day: 'No, an order on each day' },
  },
  costOf: {
    ask: ({ header, cell }) => `Is ${header} the cost of the whole line or of one piece? See ${cell}.`,
    options: { line: 'Of the line', piece: 'Of one piece' },
  },
  priceOf: {
    ask: ({ header, cell }) => `Is ${header} the price of one piece or of the whole line? See ${cell}.`,
    options: { piece: 'Of one piece', line: 'Of the line' },
  },
  discountIs: {
    ask: ({ header, cell, shown }) => `What does ${shown} under ${header} mean? See ${cell}.`,
    options: {
      share: 'The share taken off: 0.15 is 15% less',
      percent: 'Percent taken off: 15 is 15% less',
      paidShare: 'The share that is paid: 0.85 is 15% less',
      money: 'Money taken off the line',
    },
  },
  amountOf: {
    ask: ({ header, cell, count }) =>
      `${header} is the same on all lines of ${so(count, 'order', 'orders')}; see ${cell}. Is it the amount of the whole order?`,
    options: { order: 'Of the order: counted once', line: 'Of each line: added up' },
  },
  earnedOf: {
    ask: ({ header, cell, count }) =>
      `${header} is the same on all lines of ${so(count, 'order', 'orders')} too; see ${cell}. Is it that of the whole order?`,
    options: { order: 'Of the order: counted once', line: 'Of each line: added up' },
  },
  statuses: {
    ask: ({ header }) => `Which lines count? They have different texts under ${header}.`,
    options: { counts: 'Counts', refund: 'Is a refund: subtract it', leftOut: 'Leave out' },
  },
  currency: {
    ask: ({ names, cell }) =>
      `The amounts are in several currencies (${names}), which cannot be added up; see ${cell}. Which lines count?`,
    options: { '*': 'All, as if they were in one' },
  },
  zeroLines: {
    ask: ({ count, cell }) =>
      `${so(count, 'line has', 'lines have')} an amount of zero; see ${cell}. ${count.value === 1 ? 'Is it an order' : 'Are they orders'}?`,
    options: { counts: 'Yes', leftOut: 'No, leave out' },
  },
  spellings: {
    ask: ({ names, cell }) => `Are these the same clients, spelled differently? ${names}; see ${cell}.`,
    options: { apart: 'No, keep them apart', together: 'Yes, add them up' },
  },
  laterLines: {
    ask: ({ count, cell, shown }) =>
      `${so(count, 'line comes', 'lines come')} after the as-of day; the first is ${cell} (${shown}). ${count.value === 1 ? 'Does it' : 'Do they'} count?`,
    options: { leftOut: 'Leave out', counts: 'Count' },
  },
  dateOrder: {
    ask: ({ cell, shown, monthFirst, dayFirst }) =>
      `${shown} in ${cell} can be ${monthFirst} or ${dayFirst}, and no date of the column shows which. Which is it?`,
    options: { monthFirst: 'The month comes first', dayFirst: 'The day comes first' },
  },
};
