import { isRunningShare } from '../../classifier/kind-of';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { isSameRule } from '../../classifier/cutoffs/kept-cutoffs';
import { resolveInSlices, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../classifier/row-form/row-form';
import type { Sliced } from '../../classifier/slices';

/**
 * Computes the cut-offs of the model's row form (`rowForm`), with which formulas decide each client alone, from the
 * same columns as the model's own cut-offs (`resolved`). Cut-offs that are the same in both forms have the same number.
 */
export function* policyCutoffs(
  model: Model,
  columns: MeasureColumns,
  resolved: readonly ResolvedCutoff[],
): Sliced<readonly ResolvedCutoff[]> {
  if (!model.derived) return resolved;
  const form = rowFormBy(model, columns, resolved);
  const same = resolved.filter(({ id, rule }) =>
    form.cutoffs.some((cutoff) => cutoff.id === id && isSameRule(cutoff.rule, rule)),
  );
  const known = Object.fromEntries(same.map((cutoff) => [cutoff.id, cutoff]));
  return yield* resolveInSlices(form, columns, {}, known);
}

/**
 * Converts the model to its row form (`rowForm`), with the rules in `resolved` instead of the model's own. A share of
 * the total gets its computed number as a fixed cut-off.
 */
export function rowFormBy(model: Model, columns: MeasureColumns, resolved: readonly ResolvedCutoff[]): Model {
  const cutoffs = model.cutoffs.map((cutoff, index) => {
    const { rule, value } = resolved[index]!;
    const isShare = isRunningShare(model, cutoff.measure);
    return { ...cutoff, rule: isShare ? ({ kind: 'fixed', value } as const) : rule };
  });
  return rowForm({ ...model, cutoffs }, new Set(Object.keys(columns)));
}
