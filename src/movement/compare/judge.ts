import type { CutoffRule } from '../../classifier/cutoff';
import { cutoffValues, resolveInSlices, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { classifyInSlices } from '../../classifier/decide/classify';
import type { Measure, MeasureColumn, MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';
import type { ClientsTable } from '../../orders/sheet/lay-out-clients';
import { policyCutoffs, rowFormBy } from '../../sheet/plan/policy-cutoffs';
import { readInSlices } from '../../sheet/read/read-measure';
import type { Culture } from '../../sheet/text/culture';

/** A model with the columns from which its measures are read, and rules in place of the model's own. */
export interface ModelAsked {
  readonly model: Model;
  /** The id of a column (`ClientsColumn`) for each measure. */
  readonly measures: readonly {
    readonly measure: Measure;
    readonly column: string;
    readonly header: string;
  }[];
  /** Maps the id of a cut-off to a rule; a cut-off without an entry uses the model's own rule. */
  readonly cutoffs: Readonly<Record<string, CutoffRule>>;
}

/** Reads the columns of a sheet of clients as measures. Returns them by measure id. */
export function* measuresOf(
  { measures }: ModelAsked,
  { columns, rows }: ClientsTable,
  asOf: number,
  culture: Culture,
): Sliced<MeasureColumns> {
  const read: Record<string, MeasureColumn> = {};
  for (const { measure, column } of measures) {
    const index = columns.findIndex(({ id }) => id === column);
    const cells = rows.map((row) => row[index] ?? '');
    const formats = cells.map(() => columns[index]?.format ?? '');
    read[measure.id] = yield* readInSlices(cells, measure, asOf, culture, formats);
  }
  return read;
}

/** The tiers of the clients of one day. The cut-offs are computed from these clients. */
export interface Judged {
  readonly columns: MeasureColumns;
  /** The index of each client's tier, or `unclassified`. */
  readonly tiers: Int16Array;
  readonly cutoffs: readonly ResolvedCutoff[];
}

/** Every row counts as a client, even one without figures. */
const isClient = () => true;

export function* judge({ model, cutoffs: rules }: ModelAsked, columns: MeasureColumns): Sliced<Judged> {
  const cutoffs = yield* resolveInSlices(model, columns, rules);
  const { tiers } = yield* classifyInSlices(model, columns, cutoffValues(cutoffs), isClient);
  return { columns, tiers, cutoffs };
}

/** Returns the tiers that the clients of one day would have by the cut-offs of another day. */
export function* judgeBy(
  { model }: ModelAsked,
  { columns, cutoffs }: Judged,
  figures: MeasureColumns,
): Sliced<Int16Array> {
  const numbers = yield* policyCutoffs(model, columns, cutoffs);
  const form = model.derived ? rowFormBy(model, columns, cutoffs) : model;
  const { tiers } = yield* classifyInSlices(form, figures, cutoffValues(numbers), isClient);
  return tiers;
}
