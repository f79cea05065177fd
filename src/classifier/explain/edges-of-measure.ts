import type { ClientDecider } from '../decide/decide-client';
import { edgesOf } from '../decision-table';
import type { Model } from '../model';

/**
 * Returns the numbers with which the table compares this measure, directly or through a derived measure. A change of
 * the measure may change the tier at these numbers, and at most once between two of them. NaN for a cut-off without a
 * number, which only separates *high* from *low*.
 *
 * @param model a model in row form (see `row-form.ts`)
 */
export function edgesOfMeasure(
  { table, derived = [] }: Pick<Model, 'table' | 'derived'>,
  measure: string,
  { cutoff }: Pick<ClientDecider, 'cutoff'>,
): number[] {
  const conditions = table.flatMap(({ when }) => when);
  const compared = (id: string) =>
    conditions
      .filter((condition) => condition.measure === id)
      .flatMap(edgesOf)
      .map((edge) => (typeof edge === 'number' ? edge : cutoff(edge)));
  const throughDerived = derived.flatMap(({ id, derivation }) => {
    switch (derivation.kind) {
      case 'number':
        return derivation.of === measure ? compared(id) : [];
      case 'scoreByEdges':
        return derivation.of === measure ? derivation.edges.map(cutoff) : [];
      case 'scaledIndex':
        // Beyond the ends of its scale, an indicator changes nothing; between them, the index only rises or only falls.
        return derivation.of.flatMap(({ measure: of, lo, hi }) =>
          of === measure ? [cutoff(lo), cutoff(hi)] : [],
        );
      default:
        return [];
    }
  });
  return [...new Set([...compared(measure), ...throughDerived])].filter(
    (edge) => Math.abs(edge) !== Infinity,
  );
}
