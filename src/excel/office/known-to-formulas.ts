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
/** Ids of tiers with limited room, by model. */
export type LimitedTiers = Readonly<Record<string, readonly string[]>>;

let limited: LimitedTiers = {};
let culture = unknownCulture;

/** Returns the policy that was read last; undefined if the workbook has none. */
export const workbookPolicy = (): WorkbookPolicy | undefined => lastPolicy;

/** Stores the policy that was read from the workbook, for formulas. Does not recalculate them. */
export function setWorkbookPolicy(policy: WorkbookPolicy | undefined): void {
  lastPolicy = policy;
}

/** Returns which tiers have limited room on some list, as far as is known. */
export const limitedInWorkbook = (): LimitedTiers => limited;

/** Stores that answer, for formulas. Does not recalculate them. */
export function setLimited(tiers: LimitedTiers): void {
  limited = tiers;
}

/** Returns how numbers and dates are typed and counted in this workbook, as far as is known. */
export const lastCulture = (): Culture => culture;

/** Stores parts of that answer, for formulas. Does not recalculate them. */
export function learnCulture(answer: Partial<Culture>): void {
  culture = { ...culture, ...answer };
}
