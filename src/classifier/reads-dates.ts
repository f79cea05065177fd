import type { Measure } from './measure';
import { measureKinds, type ElapsedKind, type MeasureKind } from './measure-kinds';
import type { Model } from './model';

/** Whether a measure takes either a number or the date from which it is counted. */
export const isElapsed = (kind: MeasureKind): kind is ElapsedKind => measureKinds[kind].dates === 'orNumber';

/** Whether a measure takes dates. */
export const isDated = ({ kind }: Pick<Measure, 'kind'>): boolean => measureKinds[kind].dates !== undefined;

/** Whether it would be a mistake to take a cell for this measure that the sheet shows as a date. */
export const isNoDate = (measure: Pick<Measure, 'kind'>): boolean =>
  measureKinds[measure.kind].says !== 'category' && !isDated(measure);

/** Whether a model reckons from dates to a day, which its function then takes as an argument. */
export const readsDates = ({ measures }: Pick<Model, 'measures'>): boolean => measures.some(isDated);
