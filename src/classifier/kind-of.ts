import type { Measure } from './measure';
import { measureKinds, type MeasureKind } from './measure-kinds';
import type { Model } from './model';

/** Whether a measure is a share that runs over all clients: a policy has a number for its boundaries, not a share. */
export const isRunningShare = ({ derived = [] }: Pick<Model, 'derived'>, measure: string): boolean =>
  derived.some(({ id, derivation }) => id === measure && derivation.kind === 'shareBefore');

/** What a model's measure, read or derived, counts. */
export function kindOf(
  { measures, derived = [] }: Pick<Model, 'measures' | 'derived'>,
  measure: string,
): MeasureKind {
  const read = measures.find(({ id }) => id === measure);
  if (read) return read.kind;
  const { derivation } = derived.find(({ id }) => id === measure)!;
  if (derivation.kind === 'number') return kindOf({ measures, derived }, derivation.of);
  return derivation.kind === 'shareBefore' ? 'share' : 'amount';
}

/** Whether the name of another model's tier may be given for a measure. */
export function mayBeTierName({
  kind,
  acceptsTierNames,
}: Pick<Measure, 'kind' | 'acceptsTierNames'>): boolean {
  const { says } = measureKinds[kind];
  return says === 'stage' || says === 'standing' || acceptsTierNames === true;
}
