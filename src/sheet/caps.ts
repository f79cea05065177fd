import { isObject } from './is-object';

/** The room in one tier: so many clients, or as many as there are hours for. */
export interface TierCap {
  /** The most clients that the tier has room for; left out if hours say it. */
  readonly most?: number;
  readonly hours?: TierHours;
  /** Id of the tier that takes the others; left out: the next one down the ladder. */
  readonly to?: string;
}

/** The hours in a quarter for all clients of a tier together. */
export interface TierHours {
  /** From 0 up. */
  readonly there: number;
  /** Hours that one client takes, above 0; left out: visits × hours a visit, as the sheet *Service Levels* has them. */
  readonly each?: number;
}

/** Hours that one client of each tier takes in a quarter, by the tier's id; no entry if that is not known. */
export type HoursOfOne = Readonly<Record<string, number>>;

/** How many clients the tiers of a model have room for, as a manager chose it. */
export interface Caps {
  /** Maps the id of a tier to its room; no entry for a tier with room for everybody. */
  readonly tiers: Readonly<Record<string, TierCap>>;
  /** Id of the measure that says who stays: the clients with the best values; left out: the model's usual one. */
  readonly by?: string;
  /** Clients this near a cut-off stay where they were: 0.1 for 10 % of it; left out: nobody stays for that. */
  readonly band?: number;
}

/** Returns whether a value, such as one stored in a workbook, has the form of caps. */
export const isCaps = (value: unknown): value is Caps =>
  isObject(value) &&
  (value.by === undefined || typeof value.by === 'string') &&
  (value.band === undefined || isBand(value.band)) &&
  isObject(value.tiers) &&
  Object.values(value.tiers).every(isTierCap);

const isTierCap = (cap: unknown): cap is TierCap =>
  isObject(cap) &&
  (cap.hours === undefined ? isRoom(cap.most) : cap.most === undefined && isTierHours(cap.hours)) &&
  (cap.to === undefined || typeof cap.to === 'string');

const isTierHours = (hours: unknown) =>
  isObject(hours) && isHours(hours.there) && (hours.each === undefined || isHoursOfOne(hours.each));

/** Returns whether a tier can have room for this many clients: a whole number from 0 up. */
export const isRoom = (most: unknown): most is number => Number.isSafeInteger(most) && (most as number) >= 0;

/** Returns whether a tier can have this many hours: any number from 0 up. */
export const isHours = (there: unknown): there is number => Number.isFinite(there) && (there as number) >= 0;

/** Returns whether one client can take this many hours: any number above 0. */
export const isHoursOfOne = (each: unknown): each is number => isHours(each) && each > 0;

/** Returns whether some tier has hours, and only the sheet *Service Levels* says how many one client takes. */
export const asksServiceLevels = (caps: Caps | undefined): boolean =>
  Object.values(caps?.tiers ?? {}).some(({ hours }) => hours !== undefined && hours.each === undefined);

const isBand = (band: unknown) => typeof band === 'number' && band > 0 && band < 1;
