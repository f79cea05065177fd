import { cutoffIn, type CutoffOf, type CutoffValues } from '../cutoff';
import { deriveColumn } from '../derive/derive-column';
import { countedIfGiven, inputsOf } from '../derivation';
import { knowledge, type Measure, type MeasureColumn, type MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { onceForEach } from '../once-for-each';
import { atOneGo, eachSlice, type Sliced } from '../slices';
import { cutoffOfInterval } from '../rank-days';

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
  const rows = rowsOf(model, columns);
  const cutoff = cutoffIn(cutoffs);
  const given = (id: string) => columns[id] !== undefined;
  const { readers, derivations } = sourcesOf(model);
  const prepared = new Map<string, MeasureColumn>();
  const column = (id: string): MeasureColumn => prepared.get(id) ?? atOneGo(columnInSlices(id));
  function* columnInSlices(id: string): Sliced<MeasureColumn> {
    const known = prepared.get(id) ?? (yield* prepare(id));
    prepared.set(id, known);
    return known;
  }
  const prepare = (id: string) => {
    const reader = readers.get(id);
    if (reader) return filled(reader, columns[id] ?? blankColumn(rows), cutoff);
    const derivation = derivations.get(id);
    if (!derivation) throw new Error(`The model ${model.id} has no measure ${id}`);
    return deriveColumn(derivation, column, given, rows, cutoffs);
  };
  const value = (id: string, row: number): number | undefined => {
    const reader = readers.get(id);
    if (reader) return valueIn(reader, columns[id], row, cutoff);
    const derivation = derivations.get(id);
    if (derivation?.kind === 'given' || derivation?.kind === 'countGiven')
      return countedIfGiven(derivation, given);
    const { values, knowledge: known } = column(id);
    return known[row] === knowledge.known ? values[row] : undefined;
  };
  return {
    rows,
    column,
    columnInSlices,
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

function rowsOf(model: Model, columns: MeasureColumns): number {
  const missing = model.measures.find(({ id, optional }) => !optional && !columns[id]);
  if (missing) throw new Error(`No column was passed for the measure ${missing.id}`);
  return Object.values(columns)[0]?.values.length ?? 0;
}

function blankColumn(rows: number): MeasureColumn {
  return { values: new Float64Array(rows), knowledge: new Uint8Array(rows).fill(knowledge.blank) };
}

/**
 * Returns whether a measure is of the kind `interval`: cells hold days, or the name of a tier, and a cut-off gives the
 * days for the tier's rank.
 */
export const isRank = ({ kind }: Measure) => measureKinds[kind].says === 'rank';

/**
 * How to get the value of a measure from a column: what a blank counts as, and whether a negative number stands for the
 * days of a rank (-1 for the number of the cut-off `top_days`).
 */
interface Reader {
  readonly blank: number | undefined;
  readonly isRank: boolean;
}

const readerOf = (measure: Measure): Reader => ({ blank: measure.blank, isRank: isRank(measure) });

/** How each measure of a model gets its value, by id: read from a column, or derived. */
const sourcesOf = onceForEach((model: Model) => ({
  readers: new Map(model.measures.map((measure) => [measure.id, readerOf(measure)])),
  derivations: new Map(model.derived?.map(({ id, derivation }) => [id, derivation])),
}));

/** Returns the value of one measure in a row. A column that is left out counts as blank. */
function valueIn(
  { blank, isRank }: Reader,
  column: MeasureColumn | undefined,
  row: number,
  cutoff: CutoffOf,
): number | undefined {
  const known = column?.knowledge[row] ?? knowledge.blank;
  if (known > knowledge.blank) return undefined;
  const value = known === knowledge.known ? column?.values[row] : blank;
  const days = value !== undefined && isRank ? cutoffOfInterval(value) : undefined;
  return days === undefined ? value : cutoff(days, row);
}

/**
 * Returns the column with the value that counts in each row. Returns the same column if blanks have no value and the
 * measure is no rank.
 */
function* filled(reader: Reader, column: MeasureColumn, cutoff: CutoffOf): Sliced<MeasureColumn> {
  if (reader.blank === undefined && !reader.isRank) return column;
  const copy = { values: column.values.slice(), knowledge: column.knowledge.slice() };
  yield* eachSlice(copy.values.length, (from, to) => fillSlice(copy, reader, cutoff, from, to));
  return copy;
}

function fillSlice(
  { values, knowledge: known }: MeasureColumn,
  reader: Reader,
  cutoff: CutoffOf,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    // A known number counts as it is, unless it stands for the days of a rank.
    if (known[row] === knowledge.known && (values[row]! >= 0 || !reader.isRank)) continue;
    const value = valueIn(reader, { values, knowledge: known }, row, cutoff);
    if (value === undefined) continue;
    values[row] = value;
    known[row] = knowledge.known;
  }
}
