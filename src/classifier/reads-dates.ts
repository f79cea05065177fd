import type { Measure } from './measure';
import { measureKinds, type ElapsedKind, type MeasureKind } from './measure-kinds';
import type { Model } from './model';

/** Returns whether a measure takes a date or the number counted from it. */
export const isElapsed = (kind: MeasureKind): kind is ElapsedKind => measureKinds[kind].dates === 'orNumber';

/** Returns whether a measure takes dates. */
export const isDated = ({ kind }: Pick<Measure, 'kind'>): boolean => measureKinds[kind].dates !== undefined;

/** Returns whether a date in this measure's column must be a mistake. */
export const isNoDate = (measure: Pick<Measure, 'kind'>): boolean =>
  measureKinds[measure.kind].says !== 'category' && !isDated(measure);

/** Returns whether a model counts from dates to an as-of date, which its function then takes as an argument. */
export const readsDates = ({ measures }: Pick<Model, 'measures'>): boolean => measures.some(isDated);
