import type { CutoffValues } from '../cutoff';
import { clientDecider, type IsClient } from './decide-client';
import type { MeasureColumns } from '../measure';
import type { Model } from '../model';
import { atOneGo, eachRow, type Sliced } from '../slices';
import { noClient, unclassified } from '../unclassified';

/** One entry a row. */
export interface Classification {
  /** Index into the model's tiers, or `noClient`, or `unclassified`. */
  readonly tiers: Int16Array;
  /** Index into the model's measures of the one for want of which a row is unclassified, else -1. */
  readonly wanting: Int16Array;
  /** Index into the model's table of the rule that hit, else -1. */
  readonly rules: Int16Array;
}

/**
 * Classifies clients by a model. `columns` has a column for each of the model's measures (optional ones may be left
 * out), all of one length; `cutoffs` has for each of its cut-offs one number for all rows or one a row.
 */
export function classify(model: Model, columns: MeasureColumns, cutoffs: CutoffValues): Classification {
  return atOneGo(classifyInSlices(model, columns, cutoffs));
}

export function* classifyInSlices(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient?: IsClient,
): Sliced<Classification> {
  const decider = clientDecider(model, columns, cutoffs, isClient);
  yield* decider.derive();
  const measureIds = model.measures.map(({ id }) => id);
  const tierOfRule = model.table.map((rule) =>
    'tier' in rule ? model.tiers.findIndex(({ id }) => id === rule.tier) : unclassified,
  );
  const tiers = new Int16Array(decider.rows).fill(unclassified);
  const wanting = new Int16Array(decider.rows).fill(-1);
  const rules = new Int16Array(decider.rows).fill(-1);

  yield* eachRow(decider.rows, (row) => {
    const verdict = decider.at(row);
    if (verdict.kind === 'hit') {
      tiers[row] = tierOfRule[verdict.rule]!;
      rules[row] = verdict.rule;
    } else if (verdict.kind === 'noClient') tiers[row] = noClient;
    else if (verdict.kind === 'wanting') wanting[row] = measureIds.indexOf(verdict.measure);
  });
  return { tiers, wanting, rules };
}
