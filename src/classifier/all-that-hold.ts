import type { CutoffValues } from './cutoff';
import { clientDecider } from './decide-client';
import { decide } from './decision-table';
import type { MeasureColumns } from './measure';
import type { Model } from './model';

/**
 * The ids of all tiers of which some rule's own conditions hold for the client in `row`, in the order of the rules; the
 * first is her tier. What is not known holds nowhere. None for a row without a tier. `columns` and `cutoffs` are those
 * of `classify`.
 */
export function allThatHold(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  row: number,
): string[] {
  const decider = clientDecider(model, columns, cutoffs);
  const verdict = decider.at(row);
  if (verdict.kind !== 'hit' || !('tier' in model.table[verdict.rule]!)) return [];
  const holding = model.table.filter((rule) => decide([rule], decider).kind === 'hit');
  return [...new Set(holding.flatMap((rule) => ('tier' in rule ? [rule.tier] : [])))];
}
