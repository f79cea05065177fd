import { knowledge } from '../classifier/measure';
import type { Language } from '../classifier/language';
import { eachItem, type Sliced } from '../classifier/slices';
import { clientsByKey, type KeyCells, type NotKept } from '../sheet/client/clients-by-key';
import { tierOfOutcome } from '../sheet/client/tier-of-outcome';
import type { OverrideTreatment } from '../sheet/override';
import type { Plan } from '../sheet/plan/plan';
import { numbersText, type HistoryRow } from './history-row';

/** The tiers of all clients on a day. */
export interface Snapshot {
  readonly day: number;
  readonly model: string;
  /** The row of each client, by her key. */
  readonly clients: ReadonlyMap<string, HistoryRow>;
  /** The keys of clients who are on the list more than once. */
  readonly repeated: ReadonlySet<string>;
  readonly notKept: readonly NotKept[];
  readonly cutoffs: string;
}

interface OfDay extends KeyCells {
  readonly day: number;
  readonly language: Language;
}

type Planned = Pick<Plan, 'range' | 'outcomes' | 'overrides' | 'basis' | 'policyCutoffs'>;

/** Returns the tiers of all clients after a run by this plan. */
export function* snapshotOf(
  { range, outcomes, overrides, basis, policyCutoffs }: Planned,
  treatment: OverrideTreatment,
  { day, language, ...cells }: OfDay,
): Sliced<Snapshot> {
  const { model, clients: asked } = basis;
  const isKept = treatment === 'keep';
  const tiers = isKept ? outcomes.byHand : outcomes.computed;
  const typed = new Map(
    overrides.filter(({ column }) => isKept && column === 'segment').map(({ row, typed }) => [row, typed]),
  );
  const told = yield* clientsByKey(range, asked, tiers, cells);
  const clients = new Map<string, HistoryRow>();
  yield* eachItem(told.clients, ([key, { client, row, found }]) => {
    clients.set(key, {
      ...{ date: day, model: model.id, key, client: basis.nameOf(row) || String(found) },
      ...tierOfOutcome(model, language, tiers[client]!, typed.get(row)),
      byHand: typed.has(row),
      figures: numbersText(
        model.measures.map(({ id }) => {
          const column = asked.columns[id];
          const isKnown = column?.knowledge[client] === knowledge.known;
          return [id, isKnown ? column!.values[client] : undefined];
        }),
      ),
      cutoffs: '',
    });
  });
  const notKept = told.notKept.map(({ cell, why }) => ({ cell, why }));
  return {
    ...{ day, model: model.id, clients, repeated: told.repeated, notKept },
    cutoffs: numbersText(policyCutoffs.map(({ id, value }) => [id, value])),
  };
}
