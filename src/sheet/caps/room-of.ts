import { isHoursOfOne, type TierCap } from '../caps';

/** How many clients a tier has room for, and the hours from which that comes. */
export interface Room {
  /** NaN if nobody knows how many hours one client takes. */
  readonly most: number;
  /** Left out if a number of clients was given. */
  readonly hours?: { readonly there: number; readonly each: number };
}

/** Significant digits of a quotient: 0.3 hours are room for 3 clients with 0.1 each, although 0.3 / 0.1 is less than 3. */
const digits = 12;

/**
 * Returns for how many clients there is room: 30 hours at 8 for each client are room for 3.
 *
 * @param ofLevels hours that one client takes by the sheet *Service Levels*; a number typed with the cap comes first
 */
export function roomOf({ most, hours }: TierCap, ofLevels: number | undefined): Room {
  if (!hours) return { most: most ?? NaN };
  const each = hours.each ?? ofLevels;
  if (!isHoursOfOne(each)) return { most: NaN, hours: { there: hours.there, each: NaN } };
  const clients = Math.floor(Number((hours.there / each).toPrecision(digits)));
  return { most: Math.min(clients, Number.MAX_SAFE_INTEGER), hours: { there: hours.there, each } };
}
