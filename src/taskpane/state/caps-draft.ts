import type { Model } from '../../classifier/model';
import { isHours, isHoursOfOne, isRoom, type Caps, type TierCap } from '../../sheet/caps';
import { orderCaps, type CapFault } from '../../sheet/caps/order-caps';
import { staysBy } from '../../sheet/caps/stays-by';
import { readNumber, typedNumber, type DecimalMark } from '../text/number-text';

/** The fields about the room in each tier, as the user filled them in. */
export interface CapsDraft {
  /** Maps the id of a tier to its fields; no entry if nothing was typed. */
  readonly rooms: Readonly<Record<string, RoomDraft>>;
  /** Id of the measure that says who stays; undefined: the model's usual one. */
  readonly by?: string | undefined;
  /** Clients this near a cut-off stay where they were; undefined: nobody stays for that. */
  readonly band?: number | undefined;
}

/** The band that the pane offers: 10 % of a cut-off. */
export const usualBand = 0.1;

export interface RoomDraft {
  /** The number of clients or hours as typed; `''` if there is room for everybody. */
  readonly text: string;
  /** True if the number is hours in a quarter. */
  readonly inHours?: boolean | undefined;
  /** Hours that one client takes, as typed; `''` to take them from the sheet *Service Levels*. */
  readonly each?: string | undefined;
  /** Id of the tier that takes the others; undefined if none is chosen, or the ladder says it. */
  readonly to?: string | undefined;
}

/**
 * Why the fields about room cannot be used. `noNumber`: no whole number. `noHours`: no number of hours. `noHoursOfOne`: no
 * hours above 0 for one client. `noMeasure`: nothing says who stays.
 */
export type RoomFault =
  | CapFault
  | { readonly kind: 'noNumber' | 'noHours' | 'noHoursOfOne'; readonly tier: string }
  | { readonly kind: 'noMeasure'; readonly tier?: undefined };

/** The fields of a draft that the caps depend on. */
interface FieldsOfCaps {
  readonly caps: CapsDraft;
  /** Maps the id of each measure to its column; undefined if none is chosen yet. */
  readonly columns: Readonly<Record<string, number | undefined>>;
}

const noCaps: CapsDraft = { rooms: {} };

/** Returns the fields with these caps filled in; leaves out tiers that the model does not have. */
export function capsDraftOf(
  caps: Caps | undefined,
  { tiers }: Pick<Model, 'tiers'>,
  mark: DecimalMark,
): CapsDraft {
  if (!caps) return noCaps;
  const known = Object.entries(caps.tiers).filter(([id]) => tiers.some((tier) => tier.id === id));
  const rooms = known.map(([id, cap]) => [id, roomDraftOf(cap, mark)] as const);
  return { rooms: Object.fromEntries(rooms), by: caps.by, band: caps.band };
}

function roomDraftOf({ most, hours, to }: TierCap, mark: DecimalMark): RoomDraft {
  if (!hours) return { text: String(most), to };
  const { there, each } = hours;
  return {
    ...{ text: typedNumber(there, mark), inHours: true, to },
    each: each === undefined ? '' : typedNumber(each, mark),
  };
}

/** Reads the fields; returns the caps if there are any, and what is wrong. */
export function capsOf(
  { caps: { rooms, by, band }, columns }: FieldsOfCaps,
  model: Model,
  mark: DecimalMark,
): { readonly caps?: Caps; readonly fault?: RoomFault } {
  const typed = Object.entries(rooms).filter(([, { text }]) => text.trim() !== '');
  const near = band === undefined ? {} : { band };
  if (typed.length === 0) return band === undefined ? {} : { caps: { tiers: {}, ...near } };
  const tiers: Record<string, TierCap> = {};
  for (const [tier, room] of typed) {
    const cap = capOf(room, mark);
    if (typeof cap === 'string') return { fault: { kind: cap, tier } };
    tiers[tier] = cap;
  }
  const caps = { tiers, ...near, ...(by !== undefined && { by }) };
  const ordered = orderCaps(model, caps);
  if ('kind' in ordered) return { fault: ordered };
  const stays = staysBy(model, caps, (id) => columns[id] !== undefined);
  return stays ? { caps: { ...caps, by: stays.measure.id } } : { fault: { kind: 'noMeasure' } };
}

/** Reads the fields of one tier; returns its cap, or what is wrong. */
function capOf(
  { text, inHours, each = '', to }: RoomDraft,
  mark: DecimalMark,
): TierCap | 'noNumber' | 'noHours' | 'noHoursOfOne' {
  const number = readNumber(text, mark);
  const others = to !== undefined && { to };
  if (!inHours) return isRoom(number) ? { most: number, ...others } : 'noNumber';
  if (!isHours(number)) return 'noHours';
  if (each.trim() === '') return { hours: { there: number }, ...others };
  const ofOne = readNumber(each, mark);
  return isHoursOfOne(ofOne) ? { hours: { there: number, each: ofOne }, ...others } : 'noHoursOfOne';
}
