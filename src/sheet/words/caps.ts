import type { Count } from './count';

/** Why formulas cannot calculate the room in each tier. */
export type WhyNotInFormulas =
  | 'band'
  | 'measures'
  | 'ownModel'
  | 'byHand'
  | 'noClients'
  | 'tooMany'
  | 'numbers';

/** Texts about tiers that have room for so many clients. */
export interface CapsText {
  /** Says that the clients with the best values of a measure stay: `those with the highest Sales`. */
  readonly best: (measure: string, isHighest: boolean) => string;
  /** Says why a client has another tier than the rules give; `why` is their reason. */
  readonly overCap: (why: string, cap: { tier: string; room: string; best: string; now: string }) => string;
  /** Says why a client keeps the tier of the run before; `why` is the reason by the rules, `band` a percentage. */
  readonly nearCutoff: (why: string, band: string, tier: string) => string;
  /** Names a number of clients: `2`. In hours, also from which hours it comes: `2 (20 hours a quarter, 8 for each client)`. */
  readonly room: (most: Count, hours?: { there: string; each: string }) => string;
  /** Says that all clients of a tier have room; `room` is a text of `room`. */
  readonly hasRoom: (tier: string, room: string, clients: Count) => string;
  /** Says how many clients stay in a tier and how many go where. */
  readonly overflows: (
    tier: string,
    room: { room: string; wanted: Count; stay: Count; moved: Count; to: string },
  ) => string;
  /** Says why more clients stay than there is room for. */
  readonly tied: (clients: Count) => string;
  /** Says how many hours the clients take who stay, if these are more than there are. */
  readonly taken: (hours: string) => string;
  /** Says that clients without a known value come last. */
  readonly unknown: (clients: Count) => string;
  readonly byHand: (clients: Count) => string;
  /** Says why formulas cannot calculate the room, in a sentence. */
  readonly notInFormulas: Readonly<Record<WhyNotInFormulas, string>>;
}
