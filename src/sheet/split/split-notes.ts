import type { Cutoff } from '../../classifier/cutoff';
import { isRunningShare } from '../../classifier/kind-of';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { prepareColumns } from '../../classifier/decide/prepare-columns';
import {
  cutoffValues,
  levelsFor,
  splitsClients,
  type ResolvedCutoff,
} from '../../classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../classifier/row-form/row-form';
import { eachRow, eachSlice, type Sliced } from '../../classifier/slices';
import type { SplitNote } from './split';

/** A cut-off with its number, and the numbers of the clients who are compared with it. */
export interface Compared {
  readonly cutoff: Cutoff;
  readonly resolved: ResolvedCutoff;
  /** The numbers in the order of the rows. */
  readonly unsorted: Float64Array;
  /** The numbers in ascending order; they are sorted when they are first asked for, which is seldom. */
  readonly levels: Float64Array;
}

class LazilySorted implements Compared {
  private sorted: Float64Array | undefined;

  constructor(
    readonly cutoff: Cutoff,
    readonly resolved: ResolvedCutoff,
    readonly unsorted: Float64Array,
  ) {}

  get levels(): Float64Array {
    return (this.sorted ??= this.unsorted.slice().sort());
  }
}

/** Returns the cut-offs with which clients are compared, by ascending number. */
export function* comparedCutoffs(
  model: Model,
  columns: MeasureColumns,
  resolved: readonly ResolvedCutoff[],
): Sliced<Compared[]> {
  const prepared = prepareColumns(model, columns, cutoffValues(resolved));
  const compared: Compared[] = [];
  for (const [index, cutoff] of model.cutoffs.entries()) {
    // Skips cut-offs that end a tier's range of scores: at a lowest score of 1, everybody is in it.
    if (cutoff.rangeOf || !splitsClients(model, cutoff.id) || Number.isNaN(resolved[index]!.value)) continue;
    const unsorted = yield* levelsFor(cutoff, prepared);
    yield;
    compared.push(new LazilySorted(cutoff, resolved[index]!, unsorted));
  }
  return compared.sort((a, b) => a.resolved.value - b.resolved.value);
}

/**
 * Returns whether the cut-off depends on the clients: its rule is computed from them, or it is a share of their total.
 */
export const dependsOnClients = (model: Model, { cutoff, resolved }: Compared): boolean =>
  resolved.rule.kind !== 'fixed' || isRunningShare(model, cutoff.measure);

/**
 * Returns whether the cut-off depends on the clients, or would if the user had not replaced the model's rule by a
 * number.
 */
export const mayDependOnClients = (model: Model, one: Compared): boolean =>
  dependsOnClients(model, one) || one.cutoff.rule.kind !== 'fixed';

/**
 * Reports cut-offs that separate nobody: no client is below, or none reaches them. If a cut-off or the next lower one
 * of its measure depends on the clients (`dependsOnClients`), also reports that no client is between the two.
 */
export function* splitNotes(model: Model, compared: readonly Compared[]): Sliced<SplitNote[]> {
  const notes: SplitNote[] = [];
  const inOrder = model.cutoffs.flatMap(({ id }) => compared.filter(({ cutoff }) => cutoff.id === id));
  for (const one of inOrder) {
    const lower = compared.slice(0, compared.indexOf(one));
    const before = lower.filter(({ cutoff }) => cutoff.measure === one.cutoff.measure).at(-1);
    const note = yield* noteOn(model, one, before);
    if (note) notes.push(note);
  }
  return notes;
}

function* noteOn(model: Model, one: Compared, before: Compared | undefined): Sliced<SplitNote | undefined> {
  const { cutoff, resolved, unsorted: levels } = one;
  const clients = levels.length;
  if (clients < 2) return undefined;
  const { value } = resolved;
  const { measure, id } = cutoff;
  let [below, equal] = [0, 0];
  yield* eachSlice(clients, (from, to) => {
    for (let row = from; row < to; row++) {
      below += Number(levels[row]! < value);
      equal += Number(levels[row] === value);
    }
  });
  if (
    (below === 0 || below === clients) &&
    isOneNumber(one.levels) &&
    (dependsOnClients(model, one) || resolved.splitsNobody)
  ) {
    return { kind: 'allEqual', measure, clients, value: levels[0]!, cutoff: id };
  }
  const given = { measure, clients, cutoff: id, value, equal };
  if (below === 0) return { kind: 'noneBelow', ...given };
  if (below === clients) return { kind: 'noneFrom', ...given };
  if (!before || ![one, before].some((each) => dependsOnClients(model, each))) return undefined;
  const between = yield* countWhere(levels, (level) => level >= before.resolved.value && level < value);
  return between === 0 ? { kind: 'noneBetween', ...given } : undefined;
}

/**
 * Reports scores without clients, which happens if many clients have equal numbers.
 *
 * @param resolved the cut-offs of the model in row form
 */
export function* scoreNotes(
  model: Model,
  columns: MeasureColumns,
  resolved: readonly ResolvedCutoff[],
): Sliced<SplitNote[]> {
  const scored = (model.derived ?? []).flatMap(({ id, derivation }) =>
    derivation.kind === 'quantileScore' ? [{ id, of: derivation.of }] : [],
  );
  if (scored.length === 0) return [];
  const form = rowForm(model, new Set(Object.keys(columns)));
  const edges = yield* comparedCutoffs(form, columns, resolved);
  const notes: SplitNote[] = [];
  for (const { id, of } of scored) {
    const derivation = form.derived?.find((derived) => derived.id === id)?.derivation;
    const isOfScore = (cutoff: string) =>
      derivation?.kind === 'scoreByEdges' && derivation.edges.includes(cutoff);
    const ofScore = edges
      .filter(({ cutoff }) => isOfScore(cutoff.id))
      .map((edge) => ({ ...edge, levels: edge.levels.filter(Number.isFinite) }));
    const note = yield* noteOnScores(of, ofScore);
    if (note) notes.push(note);
  }
  return notes;
}

function* noteOnScores(measure: string, edges: readonly Compared[]): Sliced<SplitNote | undefined> {
  const levels = edges[0]?.levels ?? new Float64Array();
  const clients = levels.length;
  if (clients < 2) return undefined;
  if (isOneNumber(levels)) return { kind: 'allEqual', measure, clients, value: levels[0]! };
  const numbers = edges.map(({ resolved }) => resolved.value);
  const given = new Set<number>();
  yield* eachRow(clients, (row) => void given.add(numbers.filter((edge) => levels[row]! >= edge).length));
  const of = edges.length + 1;
  if (given.size === of || clients < of) return undefined;
  const { value, equal } = yield* mostFrequent(levels);
  return { kind: 'unusedScores', measure, clients, unused: of - given.size, of, value, equal };
}

const isOneNumber = (ascending: Float64Array) =>
  Number.isFinite(ascending[0]) && ascending[0] === ascending[ascending.length - 1];

function* mostFrequent(ascending: Float64Array): Sliced<{ value: number; equal: number }> {
  let [value, equal, run] = [ascending[0]!, 0, 0];
  yield* eachRow(ascending.length, (row) => {
    run = ascending[row] === ascending[row - 1] ? run + 1 : 1;
    if (run > equal) [value, equal] = [ascending[row]!, run];
  });
  return { value, equal };
}

function* countWhere(levels: Float64Array, holds: (level: number) => boolean): Sliced<number> {
  let count = 0;
  yield* eachSlice(levels.length, (from, to) => {
    for (let row = from; row < to; row++) if (holds(levels[row]!)) count++;
  });
  return count;
}
