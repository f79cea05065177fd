import { knowledge, type MeasureColumns } from '../../classifier/measure';
import { movementBetween } from '../../classifier/explain/tier-movement';
import type { Model } from '../../classifier/model';
import { eachItem, mapRows, type Sliced } from '../../classifier/slices';
import type { Language } from '../../classifier/language';
import type { AddedClient } from '../../orders/clients/added-client';
import { layOutClients } from '../../orders/sheet/lay-out-clients';
import { keyText } from '../../orders/read/keys';
import type { ComparedDates } from '../dates';
import type { ClientMovement } from '../../history/movement-between';
import type { AtDate, Mover } from '../mover';
import { clientsAtBoth, type ClientsAt, type OrdersToCompare } from './clients-at';
import { judge, judgeBy, measuresOf, type Judged, type ModelAsked } from './judge';
import { reasonOf } from './reason-of';

/** The clients on two dates. */
export interface Compared {
  readonly movers: readonly Mover[];
  /** Number of clients who are known, but were there on neither day: with orders, but none in either window. */
  readonly inNeither: number;
  readonly keyHeader: string;
  readonly nameHeader?: string;
  /**
   * What is compared in money: the sales of the orders, or a measure of the model by its index. Left out: nothing,
   * because not all clients' figures of both days are known.
   */
  readonly money?: 'sales' | number;
  /** Number of decimals of the money. */
  readonly decimals: number;
  /** The day of the last order up to the second day, as an Excel serial number; left out if nothing is compared by orders. */
  readonly lastOrder?: number;
  /** True if the history lacks figures of clients on one of the days. */
  readonly notAllKept?: boolean;
  /** True if the orders say where clients came from. */
  readonly hasSources?: boolean;
  /** The names of tiers that the model does not have. Their indices come after those of the model's tiers. */
  readonly others: readonly string[];
}

/**
 * Compares the clients' tiers on two dates. The tiers of a date are computed from all orders up to it, with cut-offs
 * computed from its clients.
 *
 * @param language the language of the sheet of clients, by whose headers the model's columns were found
 * @returns undefined if there are no orders up to the earlier date
 * @throws SheetProblem if the orders cannot be read
 */
export function* compareDates(
  orders: OrdersToCompare,
  asked: ModelAsked,
  dates: ComparedDates,
  language: Language,
): Sliced<Compared | undefined> {
  const { before, after } = yield* clientsAtBoth(orders, dates);
  if (!before) return undefined;
  const read = function* ({ added, day }: ClientsAt): Sliced<MeasureColumns> {
    return yield* measuresOf(asked, yield* layOutClients(added, language), day, orders.culture);
  };
  const today = yield* judge(asked, yield* read(after));
  const earlier = yield* judge(asked, yield* read(before));
  const earlierByToday = yield* judgeBy(asked, today, earlier.columns);
  const { model } = asked;
  const all = yield* mapRows(after.added.clients, (client, row): Mover | undefined => {
    const key = keyText(client.key);
    const rowBefore = before.rows.get(key);
    const was = rowBefore === undefined ? undefined : before.added.clients[rowBefore];
    const now = after.isThere(client) ? atDate(asked, after, today, client, row) : undefined;
    const old = was && before.isThere(was) ? atDate(asked, before, earlier, was, rowBefore!) : undefined;
    const { name, source } = client;
    const who = {
      key: client.key,
      ...(name !== undefined && { name }),
      ...(source !== undefined && { source }),
    };
    if (!old && !now) return undefined;
    if (!old) return { ...who, after: now!, movement: was ? 'returned' : 'new' };
    if (!now) return { ...who, before: old, movement: 'lost' };
    const movement = movementOf(model, old.tier, now.tier);
    if (movement === 'same') return { ...who, before: old, after: now, movement };
    const idle = (client.lastOrder ?? 0) <= before.day && client.sales === was!.sales;
    const reason = reasonOf({ old: old.tier, now: now.tier, oldByToday: earlierByToday[rowBefore!]! }, idle);
    return { ...who, before: old, after: now, movement, reason };
  });
  const movers = all.filter((mover) => mover !== undefined);
  let last = 0;
  yield* eachItem(after.added.clients, ({ lastOrder = 0 }) => {
    last = Math.max(last, lastOrder);
  });
  const { keyHeader, nameHeader, decimals, has } = after.added;
  return {
    movers,
    inNeither: all.length - movers.length,
    lastOrder: last,
    keyHeader,
    ...(nameHeader !== undefined && { nameHeader }),
    ...{ money: 'sales', decimals, hasSources: has.source, others: [] },
  };
}

function atDate(
  { measures }: ModelAsked,
  at: ClientsAt,
  { columns, tiers }: Judged,
  client: AddedClient,
  row: number,
): AtDate {
  return {
    tier: tiers[row]!,
    sales: at.salesOf(client),
    measures: measures.map(({ measure }) => {
      const column = columns[measure.id]!;
      return column.knowledge[row] === knowledge.known ? column.values[row]! : '';
    }),
  };
}

/** Compares two tiers by index. *Unclassified* is neither better nor worse than a tier. */
function movementOf(model: Model, old: number, now: number): ClientMovement {
  if (old === now) return 'same';
  const [before, after] = [model.tiers[old], model.tiers[now]];
  return before && after ? movementBetween(model, before.id, after.id) : 'changed';
}
