import { eachRow, type Sliced } from '../../classifier/slices';
import { noClient } from '../../classifier/unclassified';
import { applyCaps, type Capped } from '../caps/apply-caps';
import type { CapsApplied, StayingInBand } from '../caps/caps-applied';
import { orderCaps, type CapInOrder } from '../caps/order-caps';
import { stayInBand } from '../caps/stay-in-band';
import { staysBy, standings, type StaysBy } from '../caps/stays-by';
import { SheetProblem } from '../problem';
import type { Question } from '../question';
import type { EarlierColumns } from '../record/earlier-columns';
import type { ClientsDecided } from './decide-clients';
import type { Plan } from './plan';
import { tallyClients } from './tally';

/** Clients with their tiers after band and caps, what to write, and what the user typed instead. */
export interface UnderCaps<Typed> {
  readonly decided: ClientsDecided;
  readonly caps?: CapsApplied;
  readonly staying?: StayingInBand;
  readonly typed: Typed;
}

/**
 * Keeps the clients near a cut-off where they were if a band says so, then moves those for whom their tiers have no
 * room. A tier that somebody typed takes up room and never moves.
 *
 * Whether a cell was typed depends on what would be written there, and that on the room that typed tiers take up. So
 * finds the typed tiers for the caps without any, applies the caps again with those, and so on until no further typed
 * tier is found. Each round can only add some.
 *
 * @param earlier the columns of the run before; who is near a cut-off may stay as they say
 * @param findTyped finds what the user typed in place of these tiers
 * @throws SheetProblem if the caps fit neither model nor columns
 */
export function* underCaps<Typed extends Pick<Plan, 'outcomes'>>(
  range: { readonly sheetName: string },
  question: Question,
  byRules: ClientsDecided,
  earlier: EarlierColumns | undefined,
  findTyped: (decided: ClientsDecided, caps?: CapsApplied) => Sliced<Typed>,
): Sliced<UnderCaps<Typed>> {
  const band = question.caps?.band;
  const staying = band === undefined ? undefined : yield* stayInBand(band, question, earlier, byRules);
  const near = staying && { staying };
  const ruled = staying ? yield* withTiers(question, byRules, stayingTiers(byRules, staying)) : byRules;
  const found = capsToApply(range, question, ruled);
  if (!found) return { decided: ruled, ...near, typed: yield* findTyped(ruled) };
  const { caps, by } = found;
  const { clients, tiers: before } = ruled;
  const standing = standings(clients.columns[by.measure.id]!, by);
  /** Maps a client with a typed tier to the tier that the caps would give her, and to the typed one. */
  const byHand = new Map<number, { readonly computed: number; readonly typed: number }>();
  for (;;) {
    const given = before.map((tier, client) => byHand.get(client)?.typed ?? tier);
    const isByHand = (client: number) => byHand.has(client);
    const { rooms, tiers: capped }: Capped = yield* applyCaps({ tiers: given, standing, caps, isByHand });
    const tiers = capped.map((tier, client) => byHand.get(client)?.computed ?? tier);
    const from = tiers.map((tier, client) => (tier === before[client] ? noClient : before[client]!));
    const decided = yield* withTiers(question, ruled, tiers);
    const applied = { by, rooms, from };
    const typed = yield* findTyped(decided, applied);
    const known = byHand.size;
    if (!question.replacesTyped)
      typed.outcomes.byHand.forEach((outcome, client) => {
        const computed = tiers[client]!;
        if (outcome !== computed && !byHand.has(client)) byHand.set(client, { computed, typed: outcome });
      });
    if (byHand.size === known) return { decided, caps: applied, ...near, typed };
  }
}

const stayingTiers = ({ tiers }: ClientsDecided, staying: StayingInBand) =>
  tiers.map((tier, client) => (staying.tiers[client]! >= 0 ? staying.tiers[client]! : tier));

/** Returns the clients with these tiers in place of their own, counted again. */
function* withTiers(
  { model }: Pick<Question, 'model'>,
  decided: ClientsDecided,
  tiers: Int16Array,
): Sliced<ClientsDecided> {
  const { clients, byRow } = decided;
  const tally = yield* tallyClients(model, clients.columns, tiers);
  const ofRows = new Int16Array(byRow.tiers.length);
  yield* eachRow(ofRows.length, (row) => void (ofRows[row] = tiers[clients.clientOf(row)]!));
  return { ...decided, tiers, tally, byRow: { ...byRow, tiers: ofRows } };
}

function capsToApply(
  { sheetName: sheet }: { readonly sheetName: string },
  { model, caps, hoursOfOne }: Pick<Question, 'model' | 'caps' | 'hoursOfOne'>,
  { clients }: Pick<ClientsDecided, 'clients'>,
): { readonly caps: readonly CapInOrder[]; readonly by: StaysBy } | undefined {
  if (!caps) return undefined;
  const ordered = orderCaps(model, caps, hoursOfOne);
  if ('kind' in ordered) {
    const { name } = model.tiers.find(({ id }) => id === ordered.tier)!;
    throw new SheetProblem(ordered.kind === 'circle' ? 'capsInCircle' : 'nobodyTakesOthers', {
      sheet,
      tier: name,
    });
  }
  if (ordered.length === 0) return undefined;
  const unclear = ordered.find(({ most }) => Number.isNaN(most));
  if (unclear) throw new SheetProblem('hoursOfOneNeeded', { sheet, tier: model.tiers[unclear.tier]!.name });
  const by = staysBy(model, caps, (id) => clients.columns[id] !== undefined);
  if (!by) throw new SheetProblem('capsNeedMeasure', { sheet, model: model.name });
  return { caps: ordered, by };
}
