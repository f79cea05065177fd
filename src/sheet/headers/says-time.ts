import type { Meaning } from '../../classifier/meaning';
import type { HeaderReading } from './read-header';

const ofTime: readonly Meaning[] = [
  'lastOrder',
  'orderDate',
  'anyDate',
  'paymentDate',
  'firstOrder',
  'nextOrder',
  'lastContact',
];

/** Tells whether a header speaks of a date, so that numbers below it are days. */
export const saysTime = ({ spans }: Pick<HeaderReading, 'spans'>): boolean =>
  spans.some(
    ({ sense }) =>
      sense && (sense.changes.has('date') || ofTime.some((meaning) => sense.meanings.has(meaning))),
  );
