import { cutoffIn, type CutoffValues } from '../cutoff';
import { areDivided, deriveColumn, divide, largestPart } from '../derive/derive-column';
import { countedIfGiven, inputsOf } from '../derivation';
import { knowledge, type MeasureColumn, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import { onceForEach } from './once-for-each';
import { atOneGo, type Sliced } from '../slices';
import {
  blankColumn,
  emptyColumn,
  filled,
  fillRows,
  isAsRead,
  partOf,
  readerOf,
  valueIn,
} from './counted-values';

/**
 * The columns that a decision table reads, made from the columns of cells: a blank becomes the number that its measure
 * sets for blanks, the number of a rank (`rank-days.ts`) becomes the days of this rank, and derived measures are
 * computed.
 */
export interface PreparedColumns {
  readonly rows: number;
  /** Returns the column of a measure by its id, read or derived. */
  column(measure: string): MeasureColumn;
  /** Returns the same column as `column`, computed with pauses between slices of rows. */
  columnInSlices(measure: string): Sliced<MeasureColumn>;
  /**
   * Returns rows `from` to before `to` of the same column. A ratio is computed for these rows only, so that no whole
   * column is. The next call for this measure overwrites the result.
   */
  rowsOf(measure: string, from: number, to: number): MeasureColumn;
  /**
   * Returns a measure's value in one row; undefined if unknown. Reads only this row if the measure is read from cells;
   * computes the whole column of a derived measure.
   */
  value(measure: string, row: number): number | undefined;
  /**
   * Returns the id of the measure to name to the user if the value of `measure` is unknown in this row. For a derived
   * measure, this is one of its inputs.
   */
  missingFor(measure: string, row: number): string;
}

/**
 * Prepares the columns of a model's measures. Takes the same `columns` and `cutoffs` as `classify`. Computes each
 * column at its first use, because a derived measure may need cut-offs that are computed before.
 */
export function prepareColumns(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
): PreparedColumns {
  const rows = countRows(model, columns);
  const cutoff = cutoffIn(cutoffs);
  const given = (id: string) => columns[id] !== undefined;
  const { readers, derivations } = sourcesOf(model);
  const prepared = new Map<string, MeasureColumn>();
  /** The column of every measure that has none in the sheet. */
  let allBlank: MeasureColumn | undefined;
  const column = (id: string): MeasureColumn => prepared.get(id) ?? atOneGo(columnInSlices(id));
  function* columnInSlices(id: string): Sliced<MeasureColumn> {
    const known = prepared.get(id) ?? (yield* prepare(id));
    prepared.set(id, known);
    return known;
  }
  const prepare = (id: string) => {
    const reader = readers.get(id);
    if (reader) return filled(reader, columns[id] ?? (allBlank ??= blankColumn(rows)), cutoff);
    const derivation = derivations.get(id);
    if (!derivation) throw new Error(`The model ${model.id} has no measure ${id}`);
    return deriveColumn(derivation, column, given, rows, cutoffs);
  };
  /** The rows of each measure that were asked for last: two derived measures may read the same input. */
  const last = new Map<string, { readonly from: number; readonly found: MeasureColumn }>();
  const rowsOf = (id: string, from: number, to: number): MeasureColumn => {
    const reader = readers.get(id);
    const derivation = derivations.get(id);
    if (reader ? isAsRead(reader) : derivation?.kind !== 'ratio') return partOf(column(id), from, to);
    const before = last.get(id);
    const isSameLength = before?.found.values.length === to - from;
    if (before?.from === from && isSameLength) return before.found;
    const found = isSameLength ? before!.found : emptyColumn(to - from);
    if (reader) {
      const read = columns[id] ?? (allBlank ??= blankColumn(rows));
      fillRows(found, reader, read, cutoff, from, to);
    } else if (derivation?.kind === 'ratio') {
      const [of, by] = [rowsOf(derivation.of, from, to), rowsOf(derivation.by, from, to)];
      divide(found, of, by, largestPart(derivation));
    }
    last.set(id, { from, found });
    return found;
  };
  const value = (id: string, row: number): number | undefined => {
    const reader = readers.get(id);
    if (reader) return valueIn(reader, columns[id], row, cutoff);
    const derivation = derivations.get(id);
    if (derivation?.kind === 'given' || derivation?.kind === 'countGiven')
      return countedIfGiven(derivation, given);
    if (derivation?.kind === 'ratio') {
      const part = value(derivation.of, row);
      const whole = value(derivation.by, row);
      if (part === undefined || whole === undefined) return undefined;
      return areDivided(part, whole, largestPart(derivation)) ? part / whole : undefined;
    }
    const { values, knowledge: known } = column(id);
    return known[row] === knowledge.known ? values[row] : undefined;
  };
  return {
    rows,
    column,
    columnInSlices,
    rowsOf,
    value,
    missingFor(measure, row) {
      const derivation = derivations.get(measure);
      if (!derivation) return measure;
      const inputs = inputsOf(derivation);
      // Also names an input that says "high" or "low": its value is known but infinite, so nothing can be computed from
      // it.
      return inputs.find((id) => given(id) && !Number.isFinite(value(id, row))) ?? inputs[0]!;
    },
  };
}

function countRows(model: Model, columns: MeasureColumns): number {
  const missing = model.measures.find(({ id, optional }) => !optional && !columns[id]);
  if (missing) throw new Error(`No column was passed for the measure ${missing.id}`);
  return Object.values(columns)[0]?.values.length ?? 0;
}

/** How each measure of a model gets its value, by id: read from a column, or derived. */
const sourcesOf = onceForEach((model: Model) => ({
  readers: new Map(model.measures.map((measure) => [measure.id, readerOf(measure)])),
  derivations: new Map(model.derived?.map(({ id, derivation }) => [id, derivation])),
}));
