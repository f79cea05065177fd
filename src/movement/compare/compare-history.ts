import { movementBetween } from '../../classifier/explain/tier-movement';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';
import { unclassified, unclassifiedOutcome } from '../../classifier/unclassified';
import { clientsOn } from '../../history/clients-on';
import { ids, isRun, numbersIn, type HistoryRow } from '../../history/history-row';
import { decimalsOf } from '../../orders/read/decimals';
import { foldClient } from '../../sheet/match/fold-client';
import { moneyMeasure } from '../../sheet/money-measure';
import type { ComparedDates } from '../dates';
import type { AtDate, ClientMovement, Mover, Reason } from '../mover';
import { tiersByCutoffs } from './by-todays-cutoffs';
import type { Compared } from './compare-dates';
import { reasonOf } from './reason-of';
import { isTimeAlone } from './time-alone';

/**
 * Compares the clients' tiers on two days of the history. Money is compared only if the figures of all clients were kept
 * on both days; a reason is given only for a client whose figures were kept on the first day.
 *
 * @param rows the rows of the history, in any order; undefined for a blank one
 * @param model the model as it is now; tiers that it no longer has keep the name in the history
 * @param headers the headers of the columns with keys and clients
 */
export function* compareHistory(
  rows: readonly (HistoryRow | undefined)[],
  model: Model,
  { from, to }: Pick<ComparedDates, 'from' | 'to'>,
  headers: { readonly key: string; readonly client: string },
): Sliced<Compared> {
  const ofModel = rows.filter((row): row is HistoryRow => row?.model === model.id);
  const [before, after] = [clientsOn(ofModel, from), clientsOn(ofModel, to)];
  const outcomes = new Outcomes(model);
  const money = isPinned(ofModel, from) && isPinned(ofModel, to) ? indexOfMoney(model) : undefined;
  const at = (row: HistoryRow): AtDate => {
    const figures = numbersIn(row.figures);
    return {
      tier: outcomes.indexOf(row),
      sales: money === undefined ? 0 : finite(figures.get(model.measures[money]!.id)) || 0,
      measures: model.measures.map(({ id }) => finite(figures.get(id))),
    };
  };
  const reasons = yield* reasonsOf(ofModel, model, { from, to }, outcomes, before, after);
  const isByName = [...after].every(([key, { client }]) => foldClient(client) === key);
  const movers: Mover[] = [];
  for (const [key, now] of after) {
    const was = before.get(key);
    const [wasThere, isThere] = [was !== undefined && !isGone(was), !isGone(now)];
    if (!wasThere && !isThere) continue;
    const movement = movementOf(model, was, now);
    const reason = reasons.get(key);
    movers.push({
      ...(isByName ? { key: now.client } : { key, name: now.client }),
      movement,
      ...(was && wasThere && { before: at(was) }),
      ...(isThere && { after: at(now) }),
      ...(reason && { reason }),
    });
  }
  return {
    ...{ movers, inNeither: after.size - movers.length, others: outcomes.others },
    ...(isByName ? { keyHeader: headers.client } : { keyHeader: headers.key, nameHeader: headers.client }),
    ...(money !== undefined && { money }),
    decimals: decimalsOfMoney(movers),
  };
}

/** Gives each tier an index: that in the model, or for one that the model does not have, an index after these. */
class Outcomes {
  /** The names of tiers that the model does not have, such as a text that somebody typed. */
  readonly others: string[] = [];
  constructor(private readonly model: Model) {}

  indexOf({ tierId, tier }: HistoryRow): number {
    if (tierId === unclassifiedOutcome) return unclassified;
    const { tiers } = this.model;
    const known = tiers.findIndex(({ id }) => id === tierId);
    if (known >= 0) return known;
    const name = tier.trim() || tierId;
    if (!this.others.includes(name)) this.others.push(name);
    return tiers.length + this.others.indexOf(name);
  }
}

const isGone = ({ tierId }: HistoryRow) => tierId === ids.gone;

/** Returns whether the figures of all clients were kept on a day. */
const isPinned = (rows: readonly HistoryRow[], day: number) =>
  rows.some(({ date, tierId }) => date === day && tierId === ids.pinned);

/** Returns the index of the measure that is money; undefined if the model reads none. */
function indexOfMoney(model: Model): number | undefined {
  const measure = moneyMeasure(model, () => true);
  return measure && model.measures.indexOf(measure);
}

const finite = (figure: number | undefined) => (Number.isFinite(figure) ? figure! : '');

const decimalsOfMoney = (movers: readonly Mover[]) =>
  movers
    .flatMap(({ before, after }) => [before?.sales ?? 0, after?.sales ?? 0])
    .reduce((most, sales) => Math.max(most, decimalsOf(sales)), 0);

function movementOf(model: Model, was: HistoryRow | undefined, now: HistoryRow): ClientMovement {
  if (!was) return 'new';
  if (isGone(was)) return 'returned';
  if (isGone(now)) return 'lost';
  if (was.tierId === now.tierId && (was.tierId !== ids.other || was.tier === now.tier)) return 'same';
  const isTier = (id: string) => model.tiers.some((tier) => tier.id === id);
  return isTier(was.tierId) && isTier(now.tierId)
    ? movementBetween(model, was.tierId, now.tierId)
    : 'changed';
}

type Rows = ReadonlyMap<string, HistoryRow>;

/** Returns for each client who is in another tier why she is, by her key. */
function* reasonsOf(
  rows: readonly HistoryRow[],
  model: Model,
  { from, to }: Pick<ComparedDates, 'from' | 'to'>,
  outcomes: Outcomes,
  before: Rows,
  after: Rows,
): Sliced<ReadonlyMap<string, Reason>> {
  const moved = [...after].flatMap(([key, now]) => {
    const was = before.get(key);
    if (!was || isGone(was) || isGone(now) || movementOf(model, was, now) === 'same') return [];
    return [{ key, was, now, figures: numbersIn(was.figures) }];
  });
  const run = rows.find((row) => isRun(row) && row.date === to);
  const byToday = yield* tiersByCutoffs(
    model,
    moved.map(({ figures }) => figures),
    numbersIn(run?.cutoffs ?? ''),
  );
  return new Map(
    moved.map(({ key, was, now, figures }, index): [string, Reason] => {
      if (was.byHand || now.byHand) return [key, 'byHand'];
      if (!byToday || was.date !== from) return [key, 'notKept'];
      const tiers = { old: outcomes.indexOf(was), now: outcomes.indexOf(now), oldByToday: byToday[index]! };
      const isIdle = isTimeAlone(
        model.measures,
        { date: was.date, figures },
        { date: now.date, figures: numbersIn(now.figures) },
      );
      return [key, reasonOf(tiers, isIdle)];
    }),
  );
}
