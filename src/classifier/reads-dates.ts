import type { Measure } from './measure';
import { measureKinds, type ElapsedKind, type MeasureKind } from './measure-kinds';
import type { Model } from './model';

/** Returns whether cells of this kind hold a date or the number counted from it, such as days since an order. */
export const isElapsed = (kind: MeasureKind): kind is ElapsedKind => measureKinds[kind].dates === 'orNumber';

/** Returns whether cells of this measure may hold dates. */
export const isDated = ({ kind }: Pick<Measure, 'kind'>): boolean => measureKinds[kind].dates !== undefined;

/** Returns whether a date in a column of this measure must be a mistake. */
export const isNoDate = (measure: Pick<Measure, 'kind'>): boolean =>
  measureKinds[measure.kind].says !== 'category' && !isDated(measure);

/** Returns whether a model counts from dates to an as-of date; its function then has an argument for that date. */
export const readsDates = ({ measures }: Pick<Model, 'measures'>): boolean => measures.some(isDated);
