import { statusTreatments, type Answers, type StatusTreatment } from '../answers';
import type { OrderQuestion } from './question';

/** Whether lines of a kind count. */
export type LinesCount = 'counts' | 'leftOut';

/** The questions about lines at zero and about lines after the day of the result, with their options. */
export const askedOfLines = {
  zeroLines: { options: ['counts', 'leftOut'], proposed: 'counts' },
  laterLines: { options: ['leftOut', 'counts'], proposed: 'leftOut' },
} as const;

/**
 * Returns the option that was answered, ignoring case; otherwise the proposal. An answer from last time may be no option
 * now, for example a currency that is gone from the list.
 */
export function answerAmong(
  { options, proposed }: Pick<OrderQuestion, 'options' | 'proposed'>,
  answer: unknown,
): string | undefined {
  const said = typeof answer === 'string' ? answer : undefined;
  const isSaid = (option: string) => option.toLowerCase() === said?.toLowerCase();
  return options.find((option) => option === said) ?? options.find(isSaid) ?? proposed;
}

/** Proposes what the user answered last time, if it is still an option. */
export function proposeAgain(question: OrderQuestion, before: Answers): OrderQuestion {
  const proposed = answerAmong(question, before[question.id]);
  const treated = treatmentIn(before);
  const { statuses } = question;
  return {
    ...question,
    ...(proposed !== undefined && { proposed }),
    ...(statuses && {
      statuses: statuses.map((seen) => ({ ...seen, proposed: treated(seen.status, seen.proposed) })),
    }),
  };
}

/** Makes a function that returns the answer for a status, ignoring case; otherwise the proposal. */
export function treatmentIn({ statuses = {} }: Answers) {
  const given = new Map(Object.entries(statuses).map(([status, answer]) => [status.toLowerCase(), answer]));
  return (status: string, proposed: StatusTreatment) =>
    answerAmong({ options: statusTreatments, proposed }, given.get(status.toLowerCase())) as StatusTreatment;
}

/** Joins the answers of two runs. An answer of the later run replaces an earlier one. */
export const answersOfBoth = (before: Answers = {}, now: Answers = {}): Answers => ({
  ...before,
  ...now,
  ...((before.statuses ?? now.statuses) && { statuses: { ...before.statuses, ...now.statuses } }),
});
