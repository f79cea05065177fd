import { isRunningShare } from '../../classifier/kind-of';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { resolveInSlices, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../classifier/row-form/row-form';
import type { Sliced } from '../../classifier/slices';

/**
 * Computes the cut-offs of the model's row form (`rowForm`), with which formulas decide each client alone, from the
 * same columns as the model's own cut-offs (`resolved`).
 */
export function* policyCutoffs(
  model: Model,
  columns: MeasureColumns,
  resolved: readonly ResolvedCutoff[],
): Sliced<readonly ResolvedCutoff[]> {
  if (!model.derived) return resolved;
  const cutoffs = model.cutoffs.map((cutoff, index) => {
    const { rule, value } = resolved[index]!;
    const isShare = isRunningShare(model, cutoff.measure);
    return { ...cutoff, rule: isShare ? ({ kind: 'fixed', value } as const) : rule };
  });
  return yield* resolveInSlices(rowForm({ ...model, cutoffs }, new Set(Object.keys(columns))), columns);
}
