import { drawCutoff } from './draw-cutoff';
import { cutoffIn, type Cutoff, type CutoffRule, type CutoffValues } from '../cutoff';
import { edgesOf, holds } from '../decision-table';
import { knowledge, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import { prepareColumns, type PreparedColumns } from '../decide/prepare-columns';
import { atOneGo, eachRow, someRow, type Sliced } from '../slices';

/** A cut-off with the number that its rule came to. NaN where every client's level was stated in words. */
export interface ResolvedCutoff {
  readonly id: string;
  readonly rule: CutoffRule;
  readonly value: number;
  /** Set where all the readable clients fall on one side: the cut-off parts nobody. */
  readonly splitsNobody: boolean;
}

/** The model's cut-offs over these clients: by the rules given (cut-off id to rule), else by the model's own. */
export function resolveCutoffs(
  model: Model,
  columns: MeasureColumns,
  rules: Readonly<Record<string, CutoffRule>> = {},
): ResolvedCutoff[] {
  return atOneGo(resolveInSlices(model, columns, rules));
}

/** In slices but for what a rule needs of all numbers at once, such as their order. */
export function* resolveInSlices(
  model: Model,
  columns: MeasureColumns,
  rules: Readonly<Record<string, CutoffRule>> = {},
): Sliced<ResolvedCutoff[]> {
  const drawn: Record<string, Float64Array> = {};
  const prepared = prepareColumns(model, columns, cutoffIn(drawn));
  const resolved: ResolvedCutoff[] = [];
  for (const cutoff of model.cutoffs) {
    const { id } = cutoff;
    const rule = rules[id] ?? cutoff.rule;
    // An end of a range parts nobody if any score will do, as it may.
    const parts = !cutoff.rangeOf && splitsClients(model, id);
    // What parts nobody and is not drawn either, such as a weight, has no need of levels.
    const levels = parts || rule.kind !== 'fixed' ? yield* levelsFor(cutoff, prepared) : new Float64Array();
    const numbers = levels.filter(Number.isFinite);
    yield;
    const value = yield* drawCutoff(rule, numbers);
    yield;
    drawn[id] = Float64Array.of(value);
    resolved.push({ id, rule, value, splitsNobody: parts && (yield* splitsNobody(levels, value)) });
  }
  return resolved;
}

/** Whether clients are compared with it; the scales and weights of an index only lead to what is compared. */
export function splitsClients(
  { table, derived = [] }: Pick<Model, 'table' | 'derived'>,
  cutoff: string,
): boolean {
  return (
    table.some(({ when }) => when.some((condition) => edgesOf(condition).includes(cutoff))) ||
    derived.some(({ derivation }) => derivation.kind === 'scoreByEdges' && derivation.edges.includes(cutoff))
  );
}

/** The same cut-offs as `classify` takes them: one number for all rows. */
export function cutoffValues(resolved: readonly ResolvedCutoff[]): CutoffValues {
  return Object.fromEntries(resolved.map(({ id, value }) => [id, Float64Array.of(value)]));
}

/** The measure's values of the clients over whom a cut-off is drawn, stated levels among them. */
export function* levelsFor({ measure, over }: Cutoff, prepared: PreparedColumns): Sliced<Float64Array> {
  const column = yield* prepared.columnInSlices(measure);
  const conditions = (over ?? []).map((condition) => ({ condition, of: prepared.column(condition.measure) }));
  const counts = (row: number) =>
    column.knowledge[row] === knowledge.known &&
    conditions.every(
      ({ condition, of }) =>
        of.knowledge[row] === knowledge.known && holds(condition, of.values[row]!, { cutoff: () => NaN }),
    );
  const levels = new Float64Array(prepared.rows);
  let count = 0;
  yield* eachRow(prepared.rows, (row) => {
    if (counts(row)) levels[count++] = column.values[row]!;
  });
  return levels.subarray(0, count);
}

function* splitsNobody(levels: Float64Array, cutoff: number): Sliced<boolean> {
  const isAbove = (row: number) => levels[row] === Infinity || levels[row]! >= cutoff;
  return levels.length > 1 && !(yield* someRow(levels.length, (row) => isAbove(row) !== isAbove(0)));
}
