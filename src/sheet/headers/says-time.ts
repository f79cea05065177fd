import { dateMeanings } from '../../classifier/meaning';
import type { HeaderReading } from './read-header';

/** Returns whether a header is about a date, so that numbers below it are days. */
export const saysTime = ({ spans }: Pick<HeaderReading, 'spans'>): boolean =>
  spans.some(
    ({ sense }) =>
      sense &&
      (sense.changes.has('date') || [...sense.meanings.keys()].some((meaning) => dateMeanings[meaning])),
  );
