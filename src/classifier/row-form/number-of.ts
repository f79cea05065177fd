import type { DerivedMeasure } from '../derivation';
import type { Model } from '../model';

/**
 * Makes a derived measure with this id that equals a measure that is read. It is known for exactly the same clients.
 */
export function numberOf(measure: string, id: string, { measures }: Pick<Model, 'measures'>): DerivedMeasure {
  const { name } = measures.find((candidate) => candidate.id === measure)!;
  return { id, name, derivation: { kind: 'number', of: measure } };
}
