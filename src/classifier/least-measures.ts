import type { Model } from './model';

/**
 * Returns the least number of columns that a model needs: its required measures, or the number that its table asks for
 * (satisfaction: any three indicators).
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
