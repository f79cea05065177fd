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

/** The clients who stay in their tier because they are near a cut-off. */
export interface StayingInBand {
  /** How near they are, as a fraction of the cut-off: 0.1 for 10 %. */
  readonly band: number;
  /** For each client the index of the tier in which she stays; -1 for a client who does not stay by the band. */
  readonly tiers: Int16Array;
}

/** Returns the index of the tier by the rules for a client whom a cap moved; undefined for any other. */
export function tierBeforeCap(caps: CapsApplied | undefined, client: number): number | undefined {
  const tier = caps?.from[client] ?? -1;
  return tier < 0 ? undefined : tier;
}
