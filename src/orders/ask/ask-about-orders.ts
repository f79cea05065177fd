import type { Sliced } from '../../classifier/slices';
import { statusTreatments, type Answers, type DiscountIs, type StatusTreatment } from '../answers';
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
import type { OrderQuestion, StatusSeen } from './question';

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
  const answered = <Id extends keyof Answers>(id: Id, otherwise: NonNullable<Answers[Id]>) => {
    const question = questions.find((each) => each.id === id);
    return ((question && answerAmong(question, answers[id])) as Answers[Id]) ?? otherwise;
  };
  const { currencies, orderNumbers, profit } = lines;
  const number = currencies?.texts.indexOf(answered('currency', '')) ?? -1;
  const costOf = says.costOf ?? answered('costOf', 'line');
  const amountOf = answered('amountOf', 'line');
  if (amountOf === 'order' && (profit || costOf === 'line'))
    questions.push(...(yield* repeatedEarningsQuestion(lines)));
  return {
    questions,
    orderIs: orderNumbers ? 'number' : answered('orderIs', 'line'),
    costOf,
    priceOf: says.priceOf ?? answered('priceOf', 'piece'),
    discountIs: typeof discount === 'string' ? discount : answered('discountIs', 'share'),
    amountOf,
    earnedOf: answered('earnedOf', 'line'),
    spellings: answered('spellings', 'apart'),
    // These are asked once the lines are counted.
    zeroLines: answers.zeroLines === 'leftOut' ? 'leftOut' : 'counts',
    laterLines: answers.laterLines === 'counts' ? 'counts' : 'leftOut',
    ...(number >= 0 && { currency: number }),
    statuses: treatmentsOf(lines, answers, questions.find(({ id }) => id === 'statuses')?.statuses ?? []),
  };
}

/**
 * Returns an answer as one of the options, whose case may be another than when it was given; otherwise the proposal. An
 * answer of an earlier day may be none: the currency that she chose may be gone from the list.
 */
export function answerAmong(
  { options, proposed }: Pick<OrderQuestion, 'options' | 'proposed'>,
  answer: unknown,
): string | undefined {
  const said = typeof answer === 'string' ? answer : undefined;
  const isSaid = (option: string) => option.toLowerCase() === said?.toLowerCase();
  return options.find((option) => option === said) ?? options.find(isSaid) ?? proposed;
}

function treatmentsOf(
  { statuses }: OrderLines,
  answers: Answers,
  asked: readonly StatusSeen[],
): StatusTreatment[] {
  const given = new Map(
    Object.entries(answers.statuses ?? {}).map(([status, answer]) => [status.toLowerCase(), answer]),
  );
  return (statuses?.texts ?? []).map((text) => {
    const proposed = asked.find(({ status }) => status === text)?.proposed ?? 'counts';
    const question = { options: statusTreatments, proposed };
    return answerAmong(question, given.get(text.toLowerCase())) as StatusTreatment;
  });
}
