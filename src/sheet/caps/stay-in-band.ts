import { classifyInSlices } from '../../classifier/decide/classify';
import { eachRow, type Sliced } from '../../classifier/slices';
import { splitsClients, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { Model } from '../../classifier/model';
import { noClient } from '../../classifier/unclassified';
import type { Question } from '../question';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import type { StayingInBand } from './caps-applied';

/** Clients with their tiers by the rules. */
interface ByRules {
  readonly clients: ClientsToClassify;
  /** For each client the index of the tier, or another outcome. */
  readonly tiers: Int16Array;
  readonly cutoffs: readonly ResolvedCutoff[];
  /** Returns whether a client has a name, and so is one even without figures. */
  isNamed(client: number): boolean;
}

/**
 * Finds the clients who would leave their tier only because a figure is near a cut-off: if this cut-off were higher or
 * lower by the band, the tier would be the one of the run before. In a model with two cut-offs, also those near both.
 *
 * Leaves out clients for whom the run before shows no tier by the rules: a formula, a tier typed by hand, or one that a
 * cap gave.
 */
export function* stayInBand(
  band: number,
  { model }: Pick<Question, 'model'>,
  earlier: EarlierColumns | undefined,
  { clients, cutoffs, tiers, isNamed }: ByRules,
): Sliced<StayingInBand | undefined> {
  const before = earlier && (yield* tiersBefore(model, earlier, clients, tiers.length));
  const leaves = (client: number) =>
    before![client]! >= 0 && tiers[client]! >= 0 && before![client] !== tiers[client];
  if (!before || !tiers.some((_, client) => leaves(client))) return undefined;
  const staying = new Int16Array(tiers.length).fill(noClient);
  for (const moved of movedCutoffs(model, cutoffs, band)) {
    const found = yield* classifyInSlices(model, clients.columns, moved, isNamed);
    yield* eachRow(tiers.length, (client) => {
      if (leaves(client) && found.tiers[client] === before[client]) staying[client] = before[client]!;
    });
  }
  return staying.some((tier) => tier >= 0) ? { band, tiers: staying } : undefined;
}

/** Returns for each client the index of the tier that the rules gave her in the run before; -1 if that is not known. */
function* tiersBefore(
  model: Model,
  { segment, strategy, texts }: EarlierColumns,
  { rowsOf }: ClientsToClassify,
  count: number,
): Sliced<Int16Array | undefined> {
  if (!segment) return undefined;
  const known = new KnownTexts(model, texts);
  const before = new Int16Array(count).fill(noClient);
  yield* eachRow(count, (client) => {
    const row = rowsOf(client)[0]!;
    const beside = strategy?.cells[row] ?? '';
    const isFormula = segment.formulas.has(row) || segment.ownFormulas?.has(row) === true;
    const outcome = known.outcome(segment.cells[row]!);
    // Without a strategy that belongs to the segment, somebody may have typed the segment.
    const witness = known.witness(beside);
    const isOfRun = outcome !== undefined && witness instanceof Set && witness.has(outcome);
    if (isFormula || !isOfRun || known.isOverCap(beside)) return;
    before[client] = model.tiers.findIndex(({ id }) => id === outcome);
  });
  return before;
}

type Values = Readonly<Record<string, Float64Array>>;

/**
 * Returns the cut-offs with one of them, or both of two, moved up or down by the band. Never moves a number with which
 * no client is compared, such as a weight or an end of a scale.
 */
function movedCutoffs(model: Model, cutoffs: readonly ResolvedCutoff[], band: number): Values[] {
  const isMovable = ({ id, value }: ResolvedCutoff) =>
    Number.isFinite(value) &&
    splitsClients(model, id) &&
    model.cutoffs.find((cutoff) => cutoff.id === id)?.rangeOf === undefined;
  const movable = cutoffs.filter(isMovable).map(({ id }) => id);
  const ways = [1 - band, 1 + band];
  const single = movable.flatMap((id) => ways.map((by) => new Map([[id, by]])));
  const [one, other, more] = movable;
  const both =
    one !== undefined && other !== undefined && more === undefined
      ? ways.flatMap((first) =>
          ways.map(
            (second) =>
              new Map([
                [one, first],
                [other, second],
              ]),
          ),
        )
      : [];
  return [...single, ...both].map((moved) =>
    Object.fromEntries(cutoffs.map(({ id, value }) => [id, Float64Array.of(value * (moved.get(id) ?? 1))])),
  );
}
