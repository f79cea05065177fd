import type { MeasureKind } from './measure';
import type { Model } from './model';

/** What a model's measure, read or derived, counts. */
export function kindOf({ measures, derived = [] }: Model, measure: string): MeasureKind {
  const read = measures.find(({ id }) => id === measure);
  if (read) return read.kind;
  const { derivation } = derived.find(({ id }) => id === measure)!;
  return derivation.kind === 'shareBefore' ? 'share' : 'amount';
}
