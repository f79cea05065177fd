import type { MeasureKind } from './measure';
import type { Model } from './model';

const datedKinds: readonly MeasureKind[] = ['daysSince', 'daysUntil', 'monthsSince'];

/** Whether a model reckons from dates to a day, which its function then takes as an argument. */
export const readsDates = ({ measures }: Pick<Model, 'measures'>): boolean =>
  measures.some(({ kind }) => datedKinds.includes(kind));
