import type { Measure } from '../../classifier/measure';
import type { MeasureKind } from '../../classifier/measure-kinds';

/** The figures of a client on a day. */
export interface FiguresOn {
  readonly date: number;
  readonly figures: ReadonlyMap<string, number>;
}

const daysOfMonth = 365.25 / 12;

/** How a number changes in a day if nothing happens, and by how much it may differ because months are whole. */
const perDay: Partial<Record<MeasureKind, { readonly grows: number; readonly slack: number }>> = {
  daysSince: { grows: 1, slack: 0 },
  interval: { grows: 1, slack: 0 },
  daysUntil: { grows: -1, slack: 0 },
  monthsSince: { grows: 1 / daysOfMonth, slack: 1 },
  monthsSinceDate: { grows: 1 / daysOfMonth, slack: 1 },
  yearsSince: { grows: 1 / daysOfMonth / 12, slack: 1 / 12 },
};

/**
 * Returns whether a client's figures differ only because days have passed: *days since the last order* is 30 days more
 * after 30 days, and her sales are the same.
 */
export const isTimeAlone = (measures: readonly Measure[], before: FiguresOn, after: FiguresOn): boolean =>
  measures.every(({ id, kind }) => {
    const [old, now] = [before.figures.get(id), after.figures.get(id)];
    if (old === now) return true;
    const passing = perDay[kind];
    if (!passing || old === undefined || now === undefined) return false;
    return Math.abs(now - old - passing.grows * (after.date - before.date)) <= passing.slack + 1e-9;
  });

/**
 * Returns whether only figures that time changes differ between two lists, such as *days since the last order*. Whether
 * the client did nothing in between cannot be told then, because nobody knows how many days passed.
 */
export const differOnlyByTime = (
  measures: readonly Measure[],
  before: FiguresOn['figures'],
  after: FiguresOn['figures'],
): boolean =>
  measures.every(({ id, kind }) => before.get(id) === after.get(id) || perDay[kind] !== undefined);
