import type { Model } from '../../classifier/model';
import { isRoom, type Caps, type TierCap } from '../../sheet/caps';
import { orderCaps, type CapFault } from '../../sheet/caps/order-caps';
import { staysBy } from '../../sheet/caps/stays-by';
import { readNumber, type DecimalMark } from '../text/number-text';

/** The fields about the room in each tier, as the user filled them in. */
export interface CapsDraft {
  /** Maps the id of a tier to its fields; no entry if nothing was typed. */
  readonly rooms: Readonly<Record<string, RoomDraft>>;
  /** Id of the measure that says who stays; undefined: the model's usual one. */
  readonly by?: string | undefined;
}

export interface RoomDraft {
  /** The number of clients as typed; `''` if there is room for everybody. */
  readonly text: string;
  /** Id of the tier that takes the others; undefined if none is chosen, or the ladder says it. */
  readonly to?: string | undefined;
}

/** Why the fields about room cannot be used. `noNumber`: no whole number. `noMeasure`: nothing says who stays. */
export type RoomFault =
  | CapFault
  | { readonly kind: 'noNumber'; readonly tier: string }
  | { readonly kind: 'noMeasure'; readonly tier?: undefined };

/** The fields of a draft that the caps depend on. */
interface FieldsOfCaps {
  readonly caps: CapsDraft;
  /** Maps the id of each measure to its column; undefined if none is chosen yet. */
  readonly columns: Readonly<Record<string, number | undefined>>;
}

const noCaps: CapsDraft = { rooms: {} };

/** Returns the fields with these caps filled in; leaves out tiers that the model does not have. */
export function capsDraftOf(caps: Caps | undefined, { tiers }: Pick<Model, 'tiers'>): CapsDraft {
  if (!caps) return noCaps;
  const known = Object.entries(caps.tiers).filter(([id]) => tiers.some((tier) => tier.id === id));
  const rooms = known.map(([id, { most, to }]) => [id, { text: String(most), to }] as const);
  return { rooms: Object.fromEntries(rooms), by: caps.by };
}

/** Reads the fields; returns the caps if there are any, and what is wrong. */
export function capsOf(
  { caps: { rooms, by }, columns }: FieldsOfCaps,
  model: Model,
  mark: DecimalMark,
): { readonly caps?: Caps; readonly fault?: RoomFault } {
  const typed = Object.entries(rooms).filter(([, { text }]) => text.trim() !== '');
  if (typed.length === 0) return {};
  const tiers: Record<string, TierCap> = {};
  for (const [tier, { text, to }] of typed) {
    const most = readNumber(text, mark);
    if (!isRoom(most)) return { fault: { kind: 'noNumber', tier } };
    tiers[tier] = { most, ...(to !== undefined && { to }) };
  }
  const caps = { tiers, ...(by !== undefined && { by }) };
  const ordered = orderCaps(model, caps);
  if ('kind' in ordered) return { fault: ordered };
  const stays = staysBy(model, caps, (id) => columns[id] !== undefined);
  return stays ? { caps: { ...caps, by: stays.measure.id } } : { fault: { kind: 'noMeasure' } };
}
