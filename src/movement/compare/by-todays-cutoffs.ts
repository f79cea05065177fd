import { isRunningShare } from '../../classifier/kind-of';
import { classifyInSlices } from '../../classifier/decide/classify';
import { knowledge, type MeasureColumn } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { rowForm } from '../../classifier/row-form/row-form';
import type { Sliced } from '../../classifier/slices';

/** The figures of clients as the history holds them: for each client the number of each measure that she has. */
export type Figures = readonly ReadonlyMap<string, number>[];

/**
 * Returns the tier that each client would have by the cut-offs of a run.
 *
 * @param cutoffs the numbers that the run decided by, as the history holds them
 * @returns the index of each client's tier, or `unclassified`; undefined if the run has no number for one of the
 *   cut-offs, for example because the model has another one since
 */
export function* tiersByCutoffs(
  model: Model,
  figures: Figures,
  cutoffs: ReadonlyMap<string, number>,
): Sliced<Int16Array | undefined> {
  const given = model.measures.filter(
    ({ id, optional }) => !optional || figures.some((client) => client.has(id)),
  );
  const form = model.derived ? rowForm(withFixedShares(model), new Set(given.map(({ id }) => id))) : model;
  if (form.cutoffs.some(({ id }) => !cutoffs.has(id))) return undefined;
  const columns = Object.fromEntries(given.map(({ id }) => [id, columnOf(figures, id)]));
  const values = Object.fromEntries(
    form.cutoffs.map(({ id }) => [id, Float64Array.of(cutoffs.get(id)!)] as const),
  );
  const { tiers } = yield* classifyInSlices(form, columns, values, () => true);
  return tiers;
}

/** Makes each cut-off on a share of the total a fixed one, as the row form wants it; the run's number replaces it. */
const withFixedShares = (model: Model): Model => ({
  ...model,
  cutoffs: model.cutoffs.map((cutoff) =>
    isRunningShare(model, cutoff.measure) ? { ...cutoff, rule: { kind: 'fixed', value: 0 } } : cutoff,
  ),
});

const columnOf = (figures: Figures, measure: string): MeasureColumn => ({
  values: Float64Array.from(figures, (client) => client.get(measure) ?? NaN),
  knowledge: Uint8Array.from(figures, (client) => (client.has(measure) ? knowledge.known : knowledge.blank)),
});
