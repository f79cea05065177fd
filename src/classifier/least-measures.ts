import type { Model } from './model';

/**
 * Returns how many measures a model needs at least: those that it cannot do without, and as many as its table asks for
 * (three indicators of satisfaction).
 */
export function leastMeasures({
  measures,
  derived = [],
  table,
}: Pick<Model, 'measures' | 'derived' | 'table'>): number {
  const counts = derived.filter(({ derivation }) => derivation.kind === 'countGiven').map(({ id }) => id);
  const required = table.flatMap((rule) =>
    'unclassified' in rule
      ? rule.when.flatMap(({ measure, below }) =>
          counts.includes(measure) && typeof below === 'number' ? [below] : [],
        )
      : [],
  );
  return Math.max(1, measures.filter(({ optional }) => !optional).length, ...required);
}
