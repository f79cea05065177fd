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
import { currencyQuestion, dateQuestion, orderQuestion, spellingQuestion } from './ask-about-lines';
import { statusQuestion } from './ask-about-statuses';
import { numberQuestion } from './ask-about-numbers';
import { answerAmong, askedOfLines, proposeAgain, treatmentIn, type LinesCount } from './given-answers';
import type { OrderQuestion, StatusSeen } from './question';

/**
 * What the headers show: whether a price or cost is per piece or per line, as with `Unit price` or `Total cost`, and
 * which other columns would fit.
 */
export type HeadersSay = Pick<FoundColumns, 'priceOf' | 'costOf'> &
  Partial<Pick<FoundColumns, 'alternatives'>>;

/** The answers that count: the user's, otherwise the proposals. `questions` has all questions that were asked. */
export interface Settled {
  readonly questions: readonly OrderQuestion[];
  readonly orderIs: 'number' | 'line' | 'day';
  readonly sameNumber: 'one' | 'day';
  readonly costOf: 'line' | 'piece';
  readonly priceOf: 'line' | 'piece';
  readonly discountIs: DiscountIs;
  readonly amountOf: 'line' | 'order';
  readonly earnedOf: 'line' | 'order';
  readonly spellings: 'apart' | 'together';
  readonly zeroLines: LinesCount;
  readonly laterLines: LinesCount;
  /** Index in `currencies.texts` of the currency to count; undefined if all lines count. */
  readonly currency?: number;
  /** What to do with the lines of each status, by the number of the status. */
  readonly statuses: readonly StatusTreatment[];
}

/**
 * Asks about everything that the list does not show. If there is no answer, takes the proposal.
 *
 * @param before what the user answered last time; it is proposed again
 */
export function* settle(
  lines: OrderLines,
  says: HeadersSay,
  answers: Answers,
  before: Answers = {},
): Sliced<Settled> {
  const discount = yield* discountIn(lines);
  const questions: OrderQuestion[] = [
    ...dateQuestion(lines),
    ...(yield* orderQuestion(lines)),
    ...(yield* numberQuestion(lines)),
    ...(yield* repeatedAmountQuestion(lines)),
    ...priceQuestion(lines, says),
    ...(typeof discount === 'object' ? [discount] : []),
    ...(yield* statusQuestion(lines)),
    ...(yield* currencyQuestion(lines)),
    ...(yield* costQuestion(lines, says)),
    ...spellingQuestion(lines),
  ].map((question) => proposeAgain(question, before));
  const answered = <Id extends keyof Answers>(id: Id, otherwise: NonNullable<Answers[Id]>) => {
    const question = questions.find((each) => each.id === id);
    return ((question && answerAmong(question, answers[id])) as Answers[Id]) ?? otherwise;
  };
  const { currencies, orderNumbers, profit } = lines;
  const number = currencies?.texts.indexOf(answered('currency', '')) ?? -1;
  const costOf = says.costOf ?? answered('costOf', 'line');
  const amountOf = answered('amountOf', 'line');
  if (amountOf === 'order' && (profit || costOf === 'line'))
    questions.push(
      ...(yield* repeatedEarningsQuestion(lines)).map((question) => proposeAgain(question, before)),
    );
  // The questions about these lines are asked later, when the lines are counted (`questionsOnLines`).
  const ofLines = (id: keyof typeof askedOfLines) => {
    const question = askedOfLines[id];
    return answerAmong(
      { ...question, proposed: answerAmong(question, before[id])! },
      answers[id],
    ) as LinesCount;
  };
  return {
    questions,
    orderIs: orderNumbers ? 'number' : answered('orderIs', 'line'),
    sameNumber: answered('sameNumber', 'one'),
    costOf,
    priceOf: says.priceOf ?? answered('priceOf', 'piece'),
    discountIs: typeof discount === 'string' ? discount : answered('discountIs', 'share'),
    amountOf,
    earnedOf: answered('earnedOf', 'line'),
    spellings: answered('spellings', 'apart'),
    zeroLines: ofLines('zeroLines'),
    laterLines: ofLines('laterLines'),
    ...(number >= 0 && { currency: number }),
    statuses: treatmentsOf(lines, answers, questions.find(({ id }) => id === 'statuses')?.statuses ?? []),
  };
}

function treatmentsOf(
  { statuses }: OrderLines,
  answers: Answers,
  asked: readonly StatusSeen[],
): StatusTreatment[] {
  const treated = treatmentIn(answers);
  return (statuses?.texts ?? []).map((text) =>
    treated(text, asked.find(({ status }) => status === text)?.proposed ?? 'counts'),
  );
}
