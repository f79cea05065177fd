import { mapRows, type Sliced } from '../../classifier/slices';
import { noClient } from '../../classifier/unclassified';
import { applyCaps, type Capped } from '../caps/apply-caps';
import type { CapsApplied } from '../caps/caps-applied';
import { orderCaps, type CapInOrder } from '../caps/order-caps';
import { staysBy, standings, type StaysBy } from '../caps/stays-by';
import { SheetProblem } from '../problem';
import type { Question } from '../question';
import type { ClientsDecided } from './decide-clients';
import type { Plan } from './plan';
import { tallyClients } from './tally';

/** Clients with their tiers after the caps, what to write, and what the user typed instead. */
export interface UnderCaps<Typed> {
  readonly decided: ClientsDecided;
  readonly caps?: CapsApplied;
  readonly typed: Typed;
}

/**
 * Moves the clients for whom their tiers have no room. A tier that somebody typed takes up room and never moves.
 *
 * Whether a cell was typed depends on what would be written there, and that on the room that typed tiers take up. So
 * finds the typed tiers for the caps without any, applies the caps again with those, and so on until no further typed
 * tier is found. Each round can only add some.
 *
 * @param findTyped finds what the user typed in place of these tiers
 * @throws SheetProblem if the caps fit neither model nor columns
 */
export function* underCaps<Typed extends Pick<Plan, 'outcomes'>>(
  range: { readonly sheetName: string },
  question: Question,
  ruled: ClientsDecided,
  findTyped: (decided: ClientsDecided, caps?: CapsApplied) => Sliced<Typed>,
): Sliced<UnderCaps<Typed>> {
  const found = capsToApply(range, question, ruled);
  if (!found) return { decided: ruled, typed: yield* findTyped(ruled) };
  const { caps, by } = found;
  const { clients, byRow, tiers: byRules } = ruled;
  const standing = standings(clients.columns[by.measure.id]!, by);
  /** Maps a client with a typed tier to the tier that the caps would give her, and to the typed one. */
  const byHand = new Map<number, { readonly computed: number; readonly typed: number }>();
  for (;;) {
    const given = byRules.map((tier, client) => byHand.get(client)?.typed ?? tier);
    const isByHand = (client: number) => byHand.has(client);
    const { rooms, tiers: capped }: Capped = yield* applyCaps({ tiers: given, standing, caps, isByHand });
    const tiers = capped.map((tier, client) => byHand.get(client)?.computed ?? tier);
    const from = tiers.map((tier, client) => (tier === byRules[client] ? noClient : byRules[client]!));
    const tally = yield* tallyClients(question.model, clients.columns, tiers);
    const ofRows = yield* mapRows(Array.from(byRow.tiers), (_, row) => tiers[clients.clientOf(row)]!);
    const decided = { ...ruled, tiers, tally, byRow: { ...byRow, tiers: Int16Array.from(ofRows) } };
    const applied = { by, rooms, from };
    const typed = yield* findTyped(decided, applied);
    const known = byHand.size;
    if (!question.replacesTyped)
      typed.outcomes.byHand.forEach((outcome, client) => {
        const computed = tiers[client]!;
        if (outcome !== computed && !byHand.has(client)) byHand.set(client, { computed, typed: outcome });
      });
    if (byHand.size === known) return { decided, caps: applied, typed };
  }
}

function capsToApply(
  { sheetName: sheet }: { readonly sheetName: string },
  { model, caps }: Pick<Question, 'model' | 'caps'>,
  { clients }: Pick<ClientsDecided, 'clients'>,
): { readonly caps: readonly CapInOrder[]; readonly by: StaysBy } | undefined {
  if (!caps) return undefined;
  const ordered = orderCaps(model, caps);
  if ('kind' in ordered) {
    const { name } = model.tiers.find(({ id }) => id === ordered.tier)!;
    throw new SheetProblem(ordered.kind === 'circle' ? 'capsInCircle' : 'nobodyTakesOthers', {
      sheet,
      tier: name,
    });
  }
  if (ordered.length === 0) return undefined;
  const by = staysBy(model, caps, (id) => clients.columns[id] !== undefined);
  if (!by) throw new SheetProblem('capsNeedMeasure', { sheet, model: model.name });
  return { caps: ordered, by };
}
