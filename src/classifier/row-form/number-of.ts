import type { DerivedMeasure } from '../derivation';
import type { Model } from '../model';

/**
 * Makes a derived measure with this id that has the number of a measure read from cells. It is unknown also if the cell
 * says "high" or "low".
 */
export function numberOf(measure: string, id: string, { measures }: Pick<Model, 'measures'>): DerivedMeasure {
  const { name } = measures.find((candidate) => candidate.id === measure)!;
  return { id, name, derivation: { kind: 'number', of: measure } };
}
