import { cutoffIn, type CutoffValues } from '../cutoff';
import { decide, type Decision, type Facts } from '../decision-table';
import { knowledge, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import { prepareColumns, type PreparedColumns } from './prepare-columns';

/** What was decided about one row. */
export type Verdict = Decision | { readonly kind: 'noClient' };

/** Returns whether a row is known to be a client by something other than its measures, such as a name. */
export type IsClient = (row: number) => boolean;

export interface ClientDecider extends Facts {
  readonly prepared: PreparedColumns;
  /** Decides about a row. Until the next call, `value` and `cutoff` return those of this row. */
  at(row: number): Verdict;
  /** Decides about a row that is known to be a client, even if all of its measures are blank. */
  ofClient(row: number): Decision;
  /** Returns whether a row is blank in all measures. */
  isBlank(row: number): boolean;
}

/**
 * Makes a decider, which decides one row at a time. Takes the same `columns` and `cutoffs` as `classify`. A row whose
 * measures are all blank is no client, unless `isClient` returns true for it. A measure with an unreadable cell makes
 * the row unclassified. A blank measure makes the row unclassified only if the decision depends on it and the model
 * gives blanks no value.
 */
export function clientDecider(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient: IsClient = () => false,
): ClientDecider {
  const cutoff = cutoffIn(cutoffs);
  const prepared = prepareColumns(model, columns, cutoffs);
  const given = Object.entries(columns);
  let row = 0;

  const facts: Facts = {
    value: (measure) => prepared.value(measure, row),
    cutoff: (id) => cutoff(id, row),
  };
  const isBlank = (index: number) => given.every(([, column]) => column.knowledge[index] === knowledge.blank);
  const ofClient = (index: number): Decision => {
    row = index;
    const unreadable = given.find(([, column]) => column.knowledge[row]! >= knowledge.unreadable);
    if (unreadable) return { kind: 'missing', measure: unreadable[0] };
    const decision = decide(model.table, facts);
    return decision.kind === 'missing'
      ? { kind: 'missing', measure: prepared.missingFor(decision.measure, row) }
      : decision;
  };
  return {
    value: facts.value,
    cutoff: facts.cutoff,
    prepared,
    isBlank,
    ofClient,
    at(index) {
      row = index;
      return isBlank(index) && !isClient(index) ? { kind: 'noClient' } : ofClient(index);
    },
  };
}
