import type { DerivedMeasure } from '../derivation';
import type { Model } from '../model';

/** Returns the measure's number under the id of what is derived from it. It is known for exactly the same clients. */
export function numberOf(measure: string, id: string, { measures }: Pick<Model, 'measures'>): DerivedMeasure {
  const { name } = measures.find((candidate) => candidate.id === measure)!;
  return { id, name, derivation: { kind: 'number', of: measure } };
}
