import type { Language } from '../classifier/language';
import type { Sliced } from '../classifier/slices';
import { clientsByKey, type KeyCells, type NotKept } from '../sheet/client/clients-by-key';
import { tierOfOutcome, type NamedTier } from '../sheet/client/tier-of-outcome';
import type { Override, OverrideTreatment } from '../sheet/override';
import type { Plan } from '../sheet/plan/plan';

/** A client whose segment somebody set by hand. */
export interface SetByHand extends NamedTier {
  readonly key: string;
  readonly client: string;
  /** The cell of her segment, with its sheet. */
  readonly cell: string;
  /** The name of the tier that the rule gives her. */
  readonly computed: string;
}

/** Who on a list is set by hand. */
export interface ListByHand {
  readonly clients: readonly SetByHand[];
  /** The keys of all clients who can be told apart. */
  readonly onList: ReadonlySet<string>;
  /** Clients set by hand who cannot be told apart. */
  readonly notKept: readonly NotKept[];
}

/** Returns the segments set by hand in a plan, one for each client, in the order of the sheet. */
export const segmentsByHand = (overrides: readonly Override[]): Override[] =>
  overrides.filter(({ column }) => column === 'segment');

/** Returns the clients who are set by hand after a run by this plan. */
export function* setByHand(
  { range, outcomes, overrides, basis }: Pick<Plan, 'range' | 'outcomes' | 'overrides' | 'basis'>,
  treatment: OverrideTreatment,
  language: Language,
  cells: KeyCells,
): Sliced<ListByHand> {
  const isKept = treatment === 'keep';
  const typed = new Map(
    segmentsByHand(isKept ? overrides : []).map((override) => [override.row, override] as const),
  );
  const tiers = isKept ? outcomes.byHand : outcomes.computed;
  const told = yield* clientsByKey(range, basis.clients, tiers, cells);
  const clients: SetByHand[] = [];
  for (const [key, { client, row, found }] of told.clients) {
    const override = typed.get(row);
    if (!override) continue;
    const { cell, computed } = override;
    clients.push({
      ...{ key, cell, computed, client: basis.nameOf(row) || String(found) },
      ...tierOfOutcome(basis.model, language, tiers[client]!, override.typed),
    });
  }
  return {
    clients,
    onList: new Set(told.clients.keys()),
    notKept: told.notKept.flatMap(({ row, cell, why }) => (typed.has(row) ? [{ cell, why }] : [])),
  };
}
