import { tierNames } from '../names/find-tier';
import type { Measure } from '../measure';
import { numberNamed } from '../names/number-named';
import type { TierList } from '../tier';

/** A number, and the tier names that a cell may hold instead of it. */
export interface NamedNumber {
  readonly number: number;
  readonly names: readonly string[];
}

/** Returns the tier names that a measure accepts, grouped by their number. */
export function namedNumbers(measure: Measure, models: readonly TierList[]): NamedNumber[] {
  const byNumber = new Map<number, Map<string, string>>();
  const names = [...(measure.namedBy ?? []), ...models].flatMap(({ tiers }) => tiers).flatMap(tierNames);
  for (const name of names) {
    const number = numberNamed(name, measure, models);
    if (number === undefined) continue;
    const same = byNumber.get(number) ?? new Map<string, string>();
    byNumber.set(number, same.set(name.toLowerCase(), name));
  }
  return [...byNumber].map(([number, same]) => ({ number, names: [...same.values()] }));
}

/**
 * Returns the tier names that may be in a column read as yes or no: all names of the model that wrote the column, and
 * those that mean yes.
 */
export function namesOfSegments(
  measure: Measure,
  models: readonly TierList[],
): {
  readonly all: readonly string[];
  readonly yes: readonly string[];
} {
  const tiers = measure.acceptsTierNames ? (measure.segmentsOf?.tiers ?? []) : [];
  const all = tiers.flatMap(tierNames);
  return { all, yes: all.filter((name) => numberNamed(name, measure, models) === 1) };
}
