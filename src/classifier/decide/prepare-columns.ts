import type { CutoffOf } from '../cutoff';
import { deriveColumn } from '../derive/derive-column';
import { inputsOf } from '../derivation';
import { knowledge, type Measure, type MeasureColumn, type MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { atOneGo, eachRow, type Sliced } from '../slices';
import { cutoffOfInterval } from '../rank-days';

/**
 * The columns that a decision table reads: blanks and tier names replaced by their numbers, derived measures
 * computed.
 */
export interface PreparedColumns {
  readonly rows: number;
  /** Returns the column of a measure, read or derived, by its id. */
  column(measure: string): MeasureColumn;
  /** Returns the same column, computed in slices. */
  columnInSlices(measure: string): Sliced<MeasureColumn>;
  /** Returns the read measure to report as missing if the value of `measure` is not known in this row. */
  missingFor(measure: string, row: number): string;
}

/**
 * Prepares the columns of a model's measures (see `classify` for their shapes).
 * Each is computed when it is first used, so that the cut-offs that a derived measure needs can be drawn before.
 */
export function prepareColumns(model: Model, columns: MeasureColumns, cutoff: CutoffOf): PreparedColumns {
  const rows = rowsOf(model, columns);
  const prepared = new Map<string, MeasureColumn>();
  const column = (id: string): MeasureColumn => prepared.get(id) ?? atOneGo(columnInSlices(id));
  function* columnInSlices(id: string): Sliced<MeasureColumn> {
    const known = prepared.get(id) ?? (yield* prepare(id));
    prepared.set(id, known);
    return known;
  }
  const prepare = (id: string) => {
    const measure = model.measures.find((candidate) => candidate.id === id);
    if (measure) return filled(measure, columns[id] ?? blankColumn(rows), cutoff);
    const derived = model.derived?.find((candidate) => candidate.id === id);
    if (!derived) throw new Error(`The model ${model.id} has no measure ${id}`);
    return deriveColumn(
      derived.derivation,
      column,
      (measure) => columns[measure] !== undefined,
      rows,
      cutoff,
    );
  };
  return {
    rows,
    column,
    columnInSlices,
    missingFor(measure, row) {
      const derived = model.derived?.find(({ id }) => id === measure);
      if (!derived) return measure;
      const inputs = inputsOf(derived.derivation);
      return inputs.find((id) => columns[id] && !isNumber(column(id), row)) ?? inputs[0]!;
    },
  };
}

/** A level stated in words is known but is no number, so nothing can be computed from it. */
const isNumber = (column: MeasureColumn, row: number) =>
  column.knowledge[row] === knowledge.known && Number.isFinite(column.values[row]);

function rowsOf(model: Model, columns: MeasureColumns): number {
  const missing = model.measures.find(({ id, optional }) => !optional && !columns[id]);
  if (missing) throw new Error(`No column was passed for the measure ${missing.id}`);
  return Object.values(columns)[0]?.values.length ?? 0;
}

function blankColumn(rows: number): MeasureColumn {
  return { values: new Float64Array(rows), knowledge: new Uint8Array(rows).fill(knowledge.blank) };
}

function* filled({ kind, blank }: Measure, column: MeasureColumn, cutoff: CutoffOf): Sliced<MeasureColumn> {
  const isRank = measureKinds[kind].says === 'rank';
  if (blank === undefined && !isRank) return column;
  const [values, known] = [column.values.slice(), column.knowledge.slice()];
  yield* eachRow(values.length, (row) => {
    if (known[row] === knowledge.blank && blank !== undefined) {
      values[row] = blank;
      known[row] = knowledge.known;
    }
    const days = isRank ? cutoffOfInterval(values[row]!) : undefined;
    if (days !== undefined) values[row] = cutoff(days, row);
  });
  return { values, knowledge: known };
}
