import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { classifyInSlices } from '../../classifier/decide/classify';
import { knowledge, type MeasureColumn } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';
import { rowFormBy } from '../../sheet/plan/policy-cutoffs';

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
  const columns = Object.fromEntries(given.map(({ id }) => [id, columnOf(figures, id)]));
  const form = model.derived ? rowFormBy(model, columns, ofRun(model, cutoffs)) : model;
  if (form.cutoffs.some(({ id }) => !cutoffs.has(id))) return undefined;
  const values = Object.fromEntries(
    form.cutoffs.map(({ id }) => [id, Float64Array.of(cutoffs.get(id)!)] as const),
  );
  const { tiers } = yield* classifyInSlices(form, columns, values, () => true);
  return tiers;
}

/** Returns the model's cut-offs with the run's numbers, as far as it has them. */
const ofRun = ({ cutoffs }: Model, numbers: ReadonlyMap<string, number>): ResolvedCutoff[] =>
  cutoffs.map(({ id, rule }) => ({ id, rule, value: numbers.get(id) ?? NaN, splitsNobody: false }));

const columnOf = (figures: Figures, measure: string): MeasureColumn => ({
  values: Float64Array.from(figures, (client) => client.get(measure) ?? NaN),
  knowledge: Uint8Array.from(figures, (client) => (client.has(measure) ? knowledge.known : knowledge.blank)),
});
