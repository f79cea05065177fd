import { knowledge } from '../classifier/measure';
import type { Language } from '../classifier/language';
import { unclassified, unclassifiedNameOf, unclassifiedOutcome } from '../classifier/unclassified';
import { eachRow, type Sliced } from '../classifier/slices';
import type { CellValue } from '../sheet/cells/cell';
import { clientCell } from '../sheet/customer-range';
import { isMasked, saysWho } from '../sheet/match/client-columns';
import { foldClient } from '../sheet/match/fold-client';
import type { OverrideTreatment } from '../sheet/override';
import { isOfClient, otherText } from '../sheet/plan/outcomes';
import type { Plan } from '../sheet/plan/plan';
import { ids, numbersText, type HistoryRow } from './history-row';

/** A cell with a client whom the history cannot store, because it names nobody or a client who is on the list twice. */
export interface NotKept {
  readonly cell: string;
  readonly why: 'missing' | 'repeated';
}

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

interface OfDay {
  readonly day: number;
  readonly language: Language;
  /** The cells that identify the clients, one per row of the plan, and their sheet column. */
  readonly keys: readonly CellValue[];
  readonly keyColumn: number;
}

type Planned = Pick<Plan, 'range' | 'outcomes' | 'overrides' | 'basis' | 'policyCutoffs'>;

/** Returns the tiers of all clients after a run by this plan. */
export function* snapshotOf(
  { range, outcomes, overrides, basis, policyCutoffs }: Planned,
  treatment: OverrideTreatment,
  { day, language, keys, keyColumn }: OfDay,
): Sliced<Snapshot> {
  const { model, clients: asked } = basis;
  const isKept = treatment === 'keep';
  const tiers = isKept ? outcomes.byHand : outcomes.computed;
  const typed = new Map(
    overrides.filter(({ column }) => isKept && column === 'segment').map(({ row, typed }) => [row, typed]),
  );
  const clients = new Map<string, HistoryRow>();
  const cellsOf = new Map<string, string>();
  const repeated = new Set<string>();
  const notKept: NotKept[] = [];
  const tierOf = (outcome: number, row: number): Pick<HistoryRow, 'tierId' | 'tier'> => {
    if (outcome === unclassified)
      return { tierId: unclassifiedOutcome, tier: unclassifiedNameOf(model)[language] };
    if (outcome === otherText) return { tierId: ids.other, tier: typed.get(row) ?? '' };
    const { id, name } = model.tiers[outcome]!;
    return { tierId: id, tier: name[language] };
  };
  yield* eachRow(tiers.length, (client) => {
    if (!isOfClient(tiers[client]!)) return;
    const row = asked.rowsOf(client)[0]!;
    const found = keys[row] ?? '';
    const cell = clientCell(range, row, keyColumn);
    if (!saysWho(found) || isMasked(found)) {
      notKept.push({ cell, why: 'missing' });
      return;
    }
    const key = foldClient(found);
    if (cellsOf.has(key)) {
      if (!repeated.has(key)) notKept.push({ cell: cellsOf.get(key)!, why: 'repeated' });
      notKept.push({ cell, why: 'repeated' });
      repeated.add(key);
      clients.delete(key);
      return;
    }
    cellsOf.set(key, cell);
    clients.set(key, {
      ...{ date: day, model: model.id, key, client: basis.nameOf(row) || String(found) },
      ...tierOf(tiers[client]!, row),
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
  return {
    ...{ day, model: model.id, clients, repeated, notKept },
    cutoffs: numbersText(policyCutoffs.map(({ id, value }) => [id, value])),
  };
}
