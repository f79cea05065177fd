import { computeCutoff } from './compute-cutoff';
import type { Cutoff, CutoffRule, CutoffValues } from '../cutoff';
import type { KeptCutoffs } from './kept-cutoffs';
import { edgesOf, holds, type Condition } from '../decision-table';
import { knownNumbers } from '../derive/known-numbers';
import { knowledge, type MeasureColumns } from '../measure';
import type { Model } from '../model';
import { prepareColumns, type PreparedColumns } from '../decide/prepare-columns';
import { atOneGo, eachRow, someRow, type Sliced } from '../slices';

/**
 * A cut-off with its number. The number is NaN if there was nothing to compute it from, for example if all clients have
 * a word ("high") instead of a number.
 */
export interface ResolvedCutoff {
  readonly id: string;
  readonly rule: CutoffRule;
  readonly value: number;
  /**
   * True if at least two clients have a known value and all of these values are on the same side of the cut-off. Always
   * false for an end of a range, and for a cut-off with which no client is compared (see `splitsClients`).
   */
  readonly splitsNobody: boolean;
  /** Set if the number was kept from an earlier day: that day. */
  readonly drawnOn?: number;
}

/**
 * Computes the numbers of a model's cut-offs over these clients. `rules` maps the id of a cut-off to a rule; a cut-off
 * without an entry uses the model's own rule.
 */
export function resolveCutoffs(
  model: Model,
  columns: MeasureColumns,
  rules: Readonly<Record<string, CutoffRule>> = {},
): ResolvedCutoff[] {
  return atOneGo(resolveInSlices(model, columns, rules));
}

/**
 * Computes the same as `resolveCutoffs`, with pauses between slices of rows. Steps that need all numbers at once, such
 * as sorting, do not pause.
 *
 * @param kept numbers to use instead of computing these cut-offs
 */
export function* resolveInSlices(
  model: Model,
  columns: MeasureColumns,
  rules: Readonly<Record<string, CutoffRule>> = {},
  kept: KeptCutoffs = {},
): Sliced<ResolvedCutoff[]> {
  const computed: Record<string, Float64Array> = {};
  const prepared = prepareColumns(model, columns, computed);
  const resolved: ResolvedCutoff[] = [];
  for (const cutoff of model.cutoffs) {
    const { id } = cutoff;
    const rule = rules[id] ?? cutoff.rule;
    // False for an end of a range, because all clients may be on one side of it: a range may allow any score.
    const parts = !cutoff.rangeOf && splitsClients(model, id);
    // Does not read the clients' values for a fixed number with which no client is compared, such as a weight.
    const levels = parts || rule.kind !== 'fixed' ? yield* levelsFor(cutoff, prepared) : new Float64Array();
    const numbers = numbersAmong(levels);
    yield;
    const { value, drawnOn } = kept[id] ?? { value: yield* computeCutoff(rule, numbers) };
    yield;
    computed[id] = Float64Array.of(value);
    const isIdle = parts && (yield* splitsNobody(levels, value));
    resolved.push({ id, rule, value, splitsNobody: isIdle, ...(drawnOn !== undefined && { drawnOn }) });
  }
  return resolved;
}

/**
 * Returns whether the table or a score compares clients with this cut-off. False for the scale ends and weights of an
 * index, which only help to compute a number.
 */
export function splitsClients(
  { table, derived = [] }: Pick<Model, 'table' | 'derived'>,
  cutoff: string,
): boolean {
  return (
    table.some(({ when }) => when.some((condition) => edgesOf(condition).includes(cutoff))) ||
    derived.some(({ derivation }) => derivation.kind === 'scoreByEdges' && derivation.edges.includes(cutoff))
  );
}

/** Converts resolved cut-offs into the form that `classify` takes, with one number for all rows. */
export function cutoffValues(resolved: readonly ResolvedCutoff[]): CutoffValues {
  return Object.fromEntries(resolved.map(({ id, value }) => [id, Float64Array.of(value)]));
}

/**
 * Returns the values to compute a cut-off from: the measure's values of clients who meet the conditions in `over`.
 * Levels in words are `Infinity` and `-Infinity`.
 */
export function* levelsFor({ measure, over }: Cutoff, prepared: PreparedColumns): Sliced<Float64Array> {
  const column = yield* prepared.columnInSlices(measure);
  let counted = column.knowledge;
  for (const condition of over ?? []) counted = yield* whereHolds(condition, prepared, counted);
  return yield* knownNumbers(column.values, counted);
}

/** Returns the knowledge of the rows in which a condition holds; all others are *blank*. */
function* whereHolds(
  condition: Condition,
  prepared: PreparedColumns,
  counted: Uint8Array,
): Sliced<Uint8Array> {
  const { values, knowledge: known } = yield* prepared.columnInSlices(condition.measure);
  const found = new Uint8Array(counted.length).fill(knowledge.blank);
  yield* eachRow(counted.length, (row) => {
    const isHeld = known[row] === knowledge.known && holds(condition, values[row]!, { cutoff: () => NaN });
    if (isHeld) found[row] = counted[row]!;
  });
  return found;
}

/** Returns the levels that are numbers, without those in words. Copies them only if there are words. */
function numbersAmong(levels: Float64Array): Float64Array {
  let first = 0;
  while (first < levels.length && Number.isFinite(levels[first])) first++;
  if (first === levels.length) return levels;
  const numbers = levels.slice();
  let count = first;
  for (let index = first; index < levels.length; index++)
    if (Number.isFinite(levels[index])) numbers[count++] = levels[index]!;
  return numbers.subarray(0, count);
}

function* splitsNobody(levels: Float64Array, cutoff: number): Sliced<boolean> {
  const isAbove = (row: number) => levels[row] === Infinity || levels[row]! >= cutoff;
  return levels.length > 1 && !(yield* someRow(levels.length, (row) => isAbove(row) !== isAbove(0)));
}
