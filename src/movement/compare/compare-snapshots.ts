import type { Model } from '../../classifier/model';
import { eachItem, mapRows, type Sliced } from '../../classifier/slices';
import { unclassified, unclassifiedOutcome } from '../../classifier/unclassified';
import { numbersIn, type HistoryRow } from '../../history/history-row';
import { isGone, movementOf } from '../../history/movement-between';
import { decimalsOf } from '../../orders/read/decimals';
import { foldClient } from '../../sheet/match/fold-client';
import { moneyMeasure } from '../../sheet/match/money-measure';
import type { AtDate, Mover, Reason } from '../mover';
import { tiersByCutoffs } from './by-todays-cutoffs';
import type { Compared } from './compare-dates';
import { reasonOf } from './reason-of';

/** Rows that say which tier clients had at a time, by what tells clients apart. */
export type Snapshot = ReadonlyMap<string, HistoryRow>;

/** What two snapshots are compared by. */
export interface HowToCompare {
  /** The model as it is now; tiers that it no longer has keep their name. */
  readonly model: Model;
  /** The headers of the columns with keys and clients. */
  readonly headers: { readonly key: string; readonly client: string };
  /** Returns whether all clients' figures for a measure are known in both snapshots. */
  readonly isKnown: (measure: string) => boolean;
  /** Returns whether the figures in a row of a snapshot are those of its day; left out if all of them are. */
  readonly areOfDay?: (row: HistoryRow, snapshot: 'before' | 'after') => boolean;
  /** The cut-off numbers of the later snapshot; left out to give no reasons. */
  readonly cutoffs?: ReadonlyMap<string, number>;
  /**
   * Returns the reason of a client that can be told without judging her old figures, or if they cannot be judged;
   * undefined if they are to be judged.
   */
  readonly knownReason: (was: HistoryRow, now: HistoryRow) => Reason | undefined;
  /** The reason for clients whose old figures cannot be judged. */
  readonly lacking: Reason;
  /** Returns what to say if the old figures give the old tier, or a third one, and why: `'figures'` or `'time'`. */
  readonly changedBy: (was: HistoryRow, now: HistoryRow) => 'figures' | 'time' | 'unclear';
}

/**
 * Compares the clients' tiers in two snapshots.
 *
 * @param after has a row `(gone)` for each client of `before` who is no longer there
 */
export function* compareSnapshots(before: Snapshot, after: Snapshot, how: HowToCompare): Sliced<Compared> {
  const { model, headers, isKnown, areOfDay } = how;
  const outcomes = new Outcomes(model);
  const money = indexOfMoney(model, isKnown);
  const at = (row: HistoryRow, snapshot: 'before' | 'after'): AtDate => {
    const figures = numbersIn(areOfDay?.(row, snapshot) === false ? '' : row.figures);
    return {
      tier: outcomes.indexOf(row),
      sales: money === undefined ? 0 : finite(figures.get(model.measures[money]!.id)) || 0,
      measures: model.measures.map(({ id }) => finite(figures.get(id))),
    };
  };
  const reasons = yield* reasonsOf(before, after, how, outcomes);
  let isByName = true;
  yield* eachItem(after.values(), ({ key, client }) => {
    isByName &&= key === client || foldClient(client) === foldClient(key);
  });
  const movers: Mover[] = [];
  let decimals = 0;
  yield* eachItem(after, ([key, now]) => {
    const was = before.get(key);
    const [wasThere, isThere] = [was !== undefined && !isGone(was), !isGone(now)];
    if (!wasThere && !isThere) return;
    const reason = reasons.get(key);
    const [old, present] = [
      was && wasThere ? at(was, 'before') : undefined,
      isThere ? at(now, 'after') : undefined,
    ];
    decimals = Math.max(decimals, decimalsOf(old?.sales ?? 0), decimalsOf(present?.sales ?? 0));
    movers.push({
      ...(isByName ? { key: now.client } : { key: now.key, name: now.client }),
      movement: movementOf(model, was, now),
      ...(old && { before: old }),
      ...(present && { after: present }),
      ...(reason && { reason }),
    });
  });
  return {
    ...{ movers, inNeither: after.size - movers.length, others: outcomes.others },
    ...(isByName ? { keyHeader: headers.client } : { keyHeader: headers.key, nameHeader: headers.client }),
    ...(money !== undefined && { money }),
    decimals,
  };
}

/** Gives each tier an index: that in the model, or for one that the model does not have, an index after these. */
class Outcomes {
  /** The names of tiers that the model does not have, such as a text that somebody typed, with their indices. */
  private readonly indices = new Map<string, number>();
  constructor(private readonly model: Model) {}

  get others(): string[] {
    return [...this.indices.keys()];
  }

  indexOf({ tierId, tier }: HistoryRow): number {
    if (tierId === unclassifiedOutcome) return unclassified;
    const { tiers } = this.model;
    const known = tiers.findIndex(({ id }) => id === tierId);
    if (known >= 0) return known;
    const name = tier.trim() || tierId;
    if (!this.indices.has(name)) this.indices.set(name, tiers.length + this.indices.size);
    return this.indices.get(name)!;
  }
}

/** Returns the index of the measure that is money; undefined if the model reads none, or if it is not known. */
function indexOfMoney(model: Model, isKnown: HowToCompare['isKnown']): number | undefined {
  const measure = moneyMeasure(model, isKnown);
  return measure && model.measures.indexOf(measure);
}

const finite = (figure: number | undefined) => (Number.isFinite(figure) ? figure! : '');

/** Returns for each client who is in another tier why she is, by her key. */
function* reasonsOf(
  before: Snapshot,
  after: Snapshot,
  { model, cutoffs, knownReason, lacking, changedBy }: HowToCompare,
  outcomes: Outcomes,
): Sliced<ReadonlyMap<string, Reason>> {
  if (!cutoffs) return new Map();
  const moved: (ClientMoved & { readonly figures: ReadonlyMap<string, number> })[] = [];
  yield* eachItem(after, ([key, now]) => {
    const was = before.get(key);
    if (!was || isGone(was) || isGone(now) || movementOf(model, was, now) === 'same') return;
    moved.push({ key, was, now, figures: numbersIn(was.figures) });
  });
  const byToday = yield* tiersByCutoffs(
    model,
    moved.map(({ figures }) => figures),
    cutoffs,
  );
  const reasonAt = ({ was, now }: ClientMoved, index: number): Reason => {
    const known = knownReason(was, now);
    if (known) return known;
    if (!byToday) return lacking;
    const tiers = { old: outcomes.indexOf(was), now: outcomes.indexOf(now), oldByToday: byToday[index]! };
    // Without a figure that the model needs nobody has a tier, so she had it when her tier was decided.
    const isLacking = tiers.oldByToday === unclassified && tiers.old !== unclassified;
    if (isLacking && tiers.now !== unclassified) return lacking;
    const by = changedBy(was, now);
    if (by === 'unclear') return tiers.oldByToday === tiers.now ? 'cutoff' : by;
    return reasonOf(tiers, by === 'time');
  };
  return new Map(yield* mapRows(moved, (each, index) => [each.key, reasonAt(each, index)] as const));
}

/** A client who is in another tier, by her key, with her rows of before and now. */
interface ClientMoved {
  readonly key: string;
  readonly was: HistoryRow;
  readonly now: HistoryRow;
}
