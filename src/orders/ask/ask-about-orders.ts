import type { Sliced } from '../../classifier/slices';
import type { Answers, DiscountIs, StatusTreatment } from '../answers';
import type { FoundColumns } from '../columns/find-order-columns';
import type { OrderLines } from '../read/read-lines';
import {
  costQuestion,
  priceQuestion,
  repeatedAmountQuestion,
  repeatedEarningsQuestion,
} from './ask-about-amounts';
import { discountIn } from './ask-about-discount';
import {
  currencyQuestion,
  dateQuestion,
  orderQuestion,
  spellingQuestion,
  statusQuestion,
} from './ask-about-lines';
import type { OrderQuestion } from './question';

/**
 * Whether the headers of price and cost say per piece or per line, such as `Unit price` or `Total cost`, and which
 * other columns would fit.
 */
export type HeadersSay = Pick<FoundColumns, 'priceOf' | 'costOf'> &
  Partial<Pick<FoundColumns, 'alternatives'>>;

/** The answers that count: hers, otherwise those proposed. */
export interface Settled {
  readonly questions: readonly OrderQuestion[];
  readonly orderIs: 'number' | 'line' | 'day';
  readonly costOf: 'line' | 'piece';
  readonly priceOf: 'line' | 'piece';
  readonly discountIs: DiscountIs;
  readonly amountOf: 'line' | 'order';
  readonly earnedOf: 'line' | 'order';
  readonly spellings: 'apart' | 'together';
  readonly zeroLines: 'counts' | 'leftOut';
  readonly laterLines: 'counts' | 'leftOut';
  /** Index in `currencies.texts` of the currency whose lines count; undefined if all lines count. */
  readonly currency?: number;
  /** By the number of the status. */
  readonly statuses: readonly StatusTreatment[];
}

/** Asks about everything that the list does not show, and takes the proposals for what was not answered. */
export function* settle(lines: OrderLines, says: HeadersSay, answers: Answers): Sliced<Settled> {
  const discount = yield* discountIn(lines);
  const questions: OrderQuestion[] = [
    ...dateQuestion(lines),
    ...(yield* orderQuestion(lines)),
    ...(yield* repeatedAmountQuestion(lines)),
    ...priceQuestion(lines, says),
    ...(typeof discount === 'object' ? [discount] : []),
    ...(yield* statusQuestion(lines)),
    ...(yield* currencyQuestion(lines)),
    ...(yield* costQuestion(lines, says)),
    ...spellingQuestion(lines),
  ];
  const proposed = <Id extends keyof Answers>(id: Id, otherwise: NonNullable<Answers[Id]>) =>
    answers[id] ?? (questions.find((question) => question.id === id)?.proposed as Answers[Id]) ?? otherwise;
  const { statuses, currencies, orderNumbers, profit } = lines;
  const asked = questions.find(({ id }) => id === 'statuses')?.statuses;
  const currency = proposed('currency', '');
  const number = currencies && currencies.texts.length > 1 ? currencies.texts.indexOf(currency) : -1;
  const costOf = answers.costOf ?? says.costOf ?? proposed('costOf', 'line');
  const amountOf = proposed('amountOf', 'line');
  if (amountOf === 'order' && (profit || costOf === 'line'))
    questions.push(...(yield* repeatedEarningsQuestion(lines)));
  return {
    questions,
    orderIs: orderNumbers ? 'number' : proposed('orderIs', 'line'),
    costOf,
    priceOf: answers.priceOf ?? says.priceOf ?? proposed('priceOf', 'piece'),
    discountIs:
      answers.discountIs ?? (typeof discount === 'string' ? discount : proposed('discountIs', 'share')),
    amountOf,
    earnedOf: proposed('earnedOf', 'line'),
    spellings: proposed('spellings', 'apart'),
    zeroLines: answers.zeroLines ?? 'counts',
    laterLines: answers.laterLines ?? 'leftOut',
    ...(number >= 0 && { currency: number }),
    statuses: (statuses?.texts ?? []).map(
      (text) =>
        answers.statuses?.[text] ?? asked?.find(({ status }) => status === text)?.proposed ?? 'counts',
    ),
  };
}
