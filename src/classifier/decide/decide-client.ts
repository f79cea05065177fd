import { cutoffIn, type CutoffValues } from '../cutoff';
import { decide, type Decision, type Facts } from '../decision-table';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import { prepareColumns } from './prepare-columns';
import type { Sliced } from '../slices';

/** The model's decision on one row. */
export type Verdict = Decision | { readonly kind: 'noClient' };

/** Returns whether a row is known to be a client from something other than its measures, such as a name. */
export type IsClient = (row: number) => boolean;

export interface ClientDecider extends Facts {
  readonly rows: number;
  /** Returns the column of a measure, read or derived, as the table reads it. */
  column(measure: string): MeasureColumn;
  /** Computes the derived measures in slices. Without this call they are computed in one go for the first client. */
  derive(): Sliced<void>;
  /** Decides a row. From then on `value` and `cutoff` are those of this row. */
  at(row: number): Verdict;
}

/**
 * Decides client by client over columns (see `classify` for their shapes).
 * A row that is blank in all measures is no client unless `isClient` says so. An unreadable measure makes the row
 * unclassified whatever the others are. A blank one does so only if the decision depends on it and the model gives
 * blanks no value.
 */
export function clientDecider(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient: IsClient = () => false,
): ClientDecider {
  const cutoff = cutoffIn(cutoffs);
  const prepared = prepareColumns(model, columns, cutoff);
  const given = Object.entries(columns);
  let row = 0;

  const facts: Facts = {
    value(measure) {
      const column = prepared.column(measure);
      return column.knowledge[row] === knowledge.known ? column.values[row] : undefined;
    },
    cutoff: (id) => cutoff(id, row),
  };

  return {
    ...facts,
    rows: prepared.rows,
    column: prepared.column,
    *derive() {
      for (const { id } of [...model.measures, ...(model.derived ?? [])]) yield* prepared.columnInSlices(id);
    },
    at(index) {
      row = index;
      const isBlank = given.every(([, column]) => column.knowledge[row] === knowledge.blank);
      if (isBlank && !isClient(row)) return { kind: 'noClient' };
      const unreadable = given.find(([, column]) => column.knowledge[row]! >= knowledge.unreadable);
      if (unreadable) return { kind: 'missing', measure: unreadable[0] };
      const decision = decide(model.table, facts);
      return decision.kind === 'missing'
        ? { kind: 'missing', measure: prepared.missingFor(decision.measure, row) }
        : decision;
    },
  };
}
