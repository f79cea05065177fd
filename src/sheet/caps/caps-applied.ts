import type { RoomUsed } from './apply-caps';
import type { StaysBy } from './stays-by';

/** What caps have done in a plan. */
export interface CapsApplied {
  readonly by: StaysBy;
  /** In the order of the caps. */
  readonly rooms: readonly RoomUsed[];
  /** For each client the index of the tier that the rules give her, if a cap moved her; otherwise -1. */
  readonly from: Int16Array;
}

/** Returns the index of the tier by the rules for a client whom a cap moved; undefined for any other. */
export function tierBeforeCap(caps: CapsApplied | undefined, client: number): number | undefined {
  const tier = caps?.from[client] ?? -1;
  return tier < 0 ? undefined : tier;
}

/** Returns how many clients stay beyond the room of a tier, and why: they tie with the last one, or are there by hand. */
export const beyondRoom = ({ stay, most }: RoomUsed): number => Math.max(0, stay - most);
