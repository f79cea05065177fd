import type { CutoffOf } from '../cutoff';
import { deriveColumn } from '../derive/derive-column';
import { inputsOf } from '../derivation';
import { knowledge, type Measure, type MeasureColumn, type MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { atOneGo, eachRow, type Sliced } from '../slices';
import { cutoffOfInterval } from '../standing-days';

/** The columns that a decision table reads: blanks and standings replaced by what they stand for, derived measures reckoned. */
export interface PreparedColumns {
  readonly rows: number;
  /** By id of a measure, read or derived. */
  column(measure: string): MeasureColumn;
  /** The same, in slices. */
  columnInSlices(measure: string): Sliced<MeasureColumn>;
  /** The read measure that is missing in this row where the value of `measure` is not known. */
  missingFor(measure: string, row: number): string;
}

/**
 * Prepares the columns of a model's measures (see `classify` for their shapes), each when it is first asked for: the
 * cut-offs that a derived one needs may be drawn before that from the measures that are read.
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

/** A level stated in words is known but no number: nothing can be reckoned from it. */
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
  const isStanding = measureKinds[kind].says === 'standing';
  if (blank === undefined && !isStanding) return column;
  const [values, known] = [column.values.slice(), column.knowledge.slice()];
  yield* eachRow(values.length, (row) => {
    if (known[row] === knowledge.blank && blank !== undefined) {
      values[row] = blank;
      known[row] = knowledge.known;
    }
    const days = isStanding ? cutoffOfInterval(values[row]!) : undefined;
    if (days !== undefined) values[row] = cutoff(days, row);
  });
  return { values, knowledge: known };
}
