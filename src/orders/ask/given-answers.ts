import { statusTreatments, type Answers, type StatusTreatment } from '../answers';
import type { OrderQuestion } from './question';

/** Whether some lines count. */
export type LinesCount = 'counts' | 'leftOut';

/** What is asked of lines at zero, and of those after the day of the result, if there are any. */
export const askedOfLines = {
  zeroLines: { options: ['counts', 'leftOut'], proposed: 'counts' },
  laterLines: { options: ['leftOut', 'counts'], proposed: 'leftOut' },
} as const;

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

/** Proposes what she answered last time, if it is still an option. */
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

/** Returns what her answers say of a status, in whatever case it is written, otherwise what is proposed. */
export function treatmentIn({ statuses = {} }: Answers) {
  const given = new Map(Object.entries(statuses).map(([status, answer]) => [status.toLowerCase(), answer]));
  return (status: string, proposed: StatusTreatment) =>
    answerAmong({ options: statusTreatments, proposed }, given.get(status.toLowerCase())) as StatusTreatment;
}

/** Returns the answers of both makings; the later ones count. */
export const answersOfBoth = (before: Answers = {}, now: Answers = {}): Answers => ({
  ...before,
  ...now,
  ...((before.statuses ?? now.statuses) && { statuses: { ...before.statuses, ...now.statuses } }),
});
