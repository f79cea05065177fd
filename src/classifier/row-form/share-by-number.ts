import type { Cutoff } from '../cutoff';
import type { Condition } from '../decision-table';
import type { Derivation, DerivedMeasure } from '../derivation';
import type { Model } from '../model';
import { numberOf } from './number-of';
import type { Replacement } from './replacement';

/**
 * Replaces the share that larger clients hold by the client's number. "Larger clients hold less than 80 %" becomes
 * "profit from 12,000": the share falls as the number grows.
 */
export function shareByNumber(
  derived: DerivedMeasure,
  { of }: Extract<Derivation, { kind: 'shareBefore' }>,
  model: Model,
): Replacement {
  // Reversed, because a larger share belongs to a smaller number.
  const cutoffs = model.cutoffs.filter(({ measure }) => measure === derived.id).reverse();
  return {
    derived: [numberOf(of, derived.id, model)],
    cutoffs: cutoffs.map(atNumber),
    condition({ measure, from, below, above, upTo }): Condition {
      const edges = [from, below].filter((edge) => edge !== undefined);
      if (above !== undefined || upTo !== undefined || edges.some((edge) => typeof edge === 'number')) {
        throw new Error(`${model.id}: ${measure} can only be compared with cut-offs, by from and below`);
      }
      return {
        measure,
        ...(below !== undefined && { from: below }),
        ...(from !== undefined && { below: from }),
      };
    },
  };
}

function atNumber({ nameAsNumber, ...cutoff }: Cutoff): Cutoff {
  if (cutoff.rule.kind !== 'fixed') throw new Error(`${cutoff.id} must be a fixed share`);
  return {
    ...cutoff,
    name: nameAsNumber ?? cutoff.name,
    rule: { kind: 'shareOfTotal', share: cutoff.rule.value },
  };
}
