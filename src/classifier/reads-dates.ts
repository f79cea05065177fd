import type { Measure, MeasureKind } from './measure';
import type { Model } from './model';

/** What is counted from a past date, if it is not given as a number. */
export type ElapsedKind = Extract<MeasureKind, 'daysSince' | 'monthsSince' | 'yearsSince'>;

const elapsedKinds: readonly MeasureKind[] = [
  'daysSince',
  'monthsSince',
  'yearsSince',
] satisfies ElapsedKind[];
const datedKinds: readonly MeasureKind[] = [...elapsedKinds, 'monthsSinceDate', 'daysUntil'];

/** Whether a measure takes either a number or the date from which it is counted. */
export const isElapsed = (kind: MeasureKind): kind is ElapsedKind => elapsedKinds.includes(kind);

/** Whether a measure takes dates. */
export const isDated = ({ kind }: Pick<Measure, 'kind'>): boolean => datedKinds.includes(kind);

/** Whether it would be a mistake to take a cell for this measure that the sheet shows as a date. */
export const isNoDate = (measure: Pick<Measure, 'kind'>): boolean =>
  measure.kind !== 'category' && !isDated(measure);

/** Whether a model reckons from dates to a day, which its function then takes as an argument. */
export const readsDates = ({ measures }: Pick<Model, 'measures'>): boolean => measures.some(isDated);
