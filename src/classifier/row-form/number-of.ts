import type { DerivedMeasure } from '../derivation';
import type { Model } from '../model';

/** A measure's number under the id of what is derived from it: who has the one is who had the other. */
export function numberOf(measure: string, id: string, { measures }: Pick<Model, 'measures'>): DerivedMeasure {
  const { name } = measures.find((candidate) => candidate.id === measure)!;
  return { id, name, derivation: { kind: 'number', of: measure } };
}
