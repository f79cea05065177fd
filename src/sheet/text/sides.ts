/** A side of an account, as a word or a sign beside an amount says it: `Dr` and `Cr`, S and H, 借 and 贷, + and -. */
export type Side = 'debit' | 'credit';

/** Counts how often each side occurs. `times` says how often a side stands there. */
export function countSides(
  sides: Iterable<readonly [side: Side | undefined, times: number]>,
): Readonly<Record<Side, number>> {
  const counts = { debit: 0, credit: 0 };
  for (const [side, times] of sides) if (side) counts[side] += times;
  return counts;
}

/**
 * Returns the side whose amounts are to be subtracted: the rarer one, because there are fewer refunds than sales; of two
 * equally frequent ones, credit. Undefined if only one side occurs.
 */
export function sideToSubtract({ debit, credit }: Readonly<Record<Side, number>>): Side | undefined {
  if (debit === 0 || credit === 0) return undefined;
  return debit < credit ? 'debit' : 'credit';
}
