import type { Measure } from './measure';
import { measureKinds, type MeasureKind } from './measure-kinds';
import type { Model } from './model';

/**
 * Returns whether a measure is the share of the total that larger clients hold together (`shareBefore`, as in ABC). A
 * policy stores a cut-off on such a measure as a number of the measure that is added up: "profit from 12,000" instead of
 * a share of 80 %.
 */
export const isRunningShare = ({ derived = [] }: Pick<Model, 'derived'>, measure: string): boolean =>
  derived.some(({ id, derivation }) => id === measure && derivation.kind === 'shareBefore');

/** Returns the kind of one of the model's measures, read or derived. */
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

/** Returns whether a cell of this measure may hold the name of another model's tier instead of a number. */
export function mayBeTierName({
  kind,
  acceptsTierNames,
}: Pick<Measure, 'kind' | 'acceptsTierNames'>): boolean {
  const { says } = measureKinds[kind];
  return says === 'stage' || says === 'rank' || acceptsTierNames === true;
}
