import { isObject } from './is-object';

/** The room in one tier. */
export interface TierCap {
  /** The most clients that the tier has room for. */
  readonly most: number;
  /** Id of the tier that takes the others; left out: the next one down the ladder. */
  readonly to?: string;
}

/** How many clients the tiers of a model have room for, as a manager chose it. */
export interface Caps {
  /** Maps the id of a tier to its room; no entry for a tier with room for everybody. */
  readonly tiers: Readonly<Record<string, TierCap>>;
  /** Id of the measure that says who stays: the clients with the best values; left out: the model's usual one. */
  readonly by?: string;
}

/** Returns whether a value, such as one stored in a workbook, has the form of caps. */
export const isCaps = (value: unknown): value is Caps =>
  isObject(value) &&
  (value.by === undefined || typeof value.by === 'string') &&
  isObject(value.tiers) &&
  Object.values(value.tiers).every(
    (cap) => isObject(cap) && isRoom(cap.most) && (cap.to === undefined || typeof cap.to === 'string'),
  );

/** Returns whether a tier can have room for this many clients: a whole number from 0 up. */
export const isRoom = (most: unknown): most is number => Number.isSafeInteger(most) && (most as number) >= 0;
