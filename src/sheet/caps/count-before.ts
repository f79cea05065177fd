import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { noClient, unclassified, unclassifiedOutcome } from '../../classifier/unclassified';
import type { CountsBefore } from '../record/counts-before';
import type { EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import { tierBeforeCap, type CapsApplied } from './caps-applied';

interface ToCount {
  readonly model: Model;
  readonly clients: Pick<ClientsToClassify, 'rowsOf'>;
  /** The columns of the run before; left out if there are none. */
  readonly earlier?: EarlierColumns | undefined;
  readonly caps?: CapsApplied | undefined;
  /** For each client the index of her tier, or another outcome: by rules and caps, and if overrides are kept. */
  readonly outcomes: { readonly computed: Int16Array; readonly byHand: Int16Array };
  /** True if the run writes over what the user typed. */
  readonly replacesTyped?: boolean | undefined;
}

/** Counts the clients of each tier as the sheet shows them before a run, and as they were without caps. */
export function* countBefore(given: ToCount): Sliced<CountsBefore> {
  const { model, clients, earlier, caps, outcomes, replacesTyped } = given;
  const { segment, texts } = earlier ?? {};
  const known = segment && texts && new KnownTexts(model, texts);
  const shown = new Map<string, number>();
  const ruled = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string | undefined) => {
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  const { computed, byHand } = outcomes;
  yield* eachRow(known || caps ? computed.length : 0, (client) => {
    if (computed[client] === noClient) return;
    if (known) count(shown, known.outcome(segment.cells[clients.rowsOf(client)[0]!]!));
    if (!caps) return;
    const isTyped = !replacesTyped && byHand[client] !== computed[client];
    const tier = isTyped ? byHand[client]! : (tierBeforeCap(caps, client) ?? computed[client]!);
    count(ruled, tier === unclassified ? unclassifiedOutcome : model.tiers[tier]?.id);
  });
  return {
    ...(known && { earlier: Object.fromEntries(shown) }),
    ...(caps && { byRules: Object.fromEntries(ruled) }),
  };
}
