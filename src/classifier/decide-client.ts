import type { CutoffValues } from './cutoff';
import { decide, type Decision, type Facts } from './decision-table';
import { knowledge, type MeasureColumn, type MeasureColumns } from './measure';
import type { Model } from './model';

/** What a model says of one row. */
export type Verdict = Decision | { readonly kind: 'noClient' };

export interface ClientDecider extends Facts {
  /** Facts and verdict are those of this row. */
  at(row: number): Verdict;
}

/**
 * Decides client by client over columns (see `classify` for their shapes). A row blank in all measures is no client;
 * one with an unreadable measure wants that measure whatever the others say; a blank measure matters only where the
 * decision hangs on it.
 */
export function clientDecider(model: Model, columns: MeasureColumns, cutoffs: CutoffValues): ClientDecider {
  const byMeasure = new Map(model.measures.map(({ id }) => [id, columnOf(columns, id)]));
  const measures = [...byMeasure];
  const edges = new Map(Object.entries(cutoffs));
  let row = 0;

  const facts: Facts = {
    value(measure) {
      const column = byMeasure.get(measure)!;
      return column.knowledge[row] === knowledge.known ? column.values[row] : undefined;
    },
    cutoff(id) {
      const values = edges.get(id);
      if (!values) throw new Error(`No value was passed for the cut-off ${id}`);
      return values[values.length === 1 ? 0 : row]!;
    },
  };

  return {
    ...facts,
    at(index) {
      row = index;
      if (measures.every(([, column]) => column.knowledge[row] === knowledge.blank))
        return { kind: 'noClient' };
      const unreadable = measures.find(([, column]) => column.knowledge[row] === knowledge.unreadable);
      return unreadable ? { kind: 'wanting', measure: unreadable[0] } : decide(model.table, facts);
    },
  };
}

/** The column of a measure. Throws where it was not passed: a measure left out is passed as a blank column. */
export function columnOf(columns: MeasureColumns, measure: string): MeasureColumn {
  const column = columns[measure];
  if (!column) throw new Error(`No column was passed for the measure ${measure}`);
  return column;
}
