import type { RoomInTiers } from '../../classifier/explain/room-in-tiers';
import type { Localized } from '../../classifier/language';
import type { Policy } from '../../policy/policy';
import { unknownCulture, type Culture } from '../../sheet/text/culture';

/*
 * The last known state of the workbook, for formulas, which cannot ask Excel. Apart from the code that asks, so that
 * formulas need not load that.
 */

/** The workbook's policy; if it is not valid, what is wrong and in which cell. */
export type WorkbookPolicy = Policy | { readonly fault: Localized };

let lastPolicy: WorkbookPolicy | undefined;
/** The limited room in tiers, by model. */
export type RoomInModels = Readonly<Record<string, RoomInTiers>>;

let room: RoomInModels = {};
let culture = unknownCulture;

/** Returns the policy that was read last; undefined if the workbook has none. */
export const workbookPolicy = (): WorkbookPolicy | undefined => lastPolicy;

/** Stores the policy that was read from the workbook, for formulas. Does not recalculate them. */
export function setWorkbookPolicy(policy: WorkbookPolicy | undefined): void {
  lastPolicy = policy;
}

/** Returns the limited room that tiers have on the workbook's lists, as far as is known. */
export const roomInWorkbook = (): RoomInModels => room;

/** Stores that answer, for formulas. Does not recalculate them. */
export function setRoom(models: RoomInModels): void {
  room = models;
}

/** Returns how numbers and dates are typed and counted in this workbook, as far as is known. */
export const lastCulture = (): Culture => culture;

/** Stores parts of that answer, for formulas. Does not recalculate them. */
export function learnCulture(answer: Partial<Culture>): void {
  culture = { ...culture, ...answer };
}
