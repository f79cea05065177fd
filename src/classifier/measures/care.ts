import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { daysCutoffs, intervalOf } from './rank-days';
import { described } from '../words/worded';
import { tierRanks, type TierRank } from '../tier';

/** Days since the last contact. Blank means that there was none ever: longer ago than any contact. */
export const daysSinceContact: Measure = {
  id: 'days_since_contact',
  kind: 'daysSince',
  means: ['lastContact'],
  ...described(({ measures }) => measures.daysSinceContact),
  blank: Infinity,
};

export const openQuestions: Measure = {
  id: 'open_questions',
  kind: 'count',
  means: ['openQuestions'],
  adds: 'sum',
  ...described(({ measures }) => measures.openQuestions),
  blank: 0,
  optional: true,
};

export const intervalDays: Measure = {
  id: 'interval_days',
  kind: 'interval',
  ...described(({ measures }) => measures.intervalDays),
  blank: intervalOf(2),
  optional: true,
};

const daysOwed: Readonly<Record<TierRank, number>> = { top: 14, good: 30, standard: 60, low: 90 };

/** Cut-offs with the days between two contacts, one for each rank of a tier. */
export const intervalCutoffs: readonly Cutoff[] = tierRanks.map((rank, index) => ({
  id: daysCutoffs[index]!,
  measure: intervalDays.id,
  ...described(({ measures }) => measures.daysOwed[rank]),
  rule: { kind: 'fixed', value: daysOwed[rank] },
  least: 1,
  addedLater: true,
}));
