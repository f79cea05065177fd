import type { Localized } from '../../classifier/language';
import type { Policy } from '../../policy/policy';
import { unknownCulture, type Culture } from '../../sheet/text/culture';

/*
 * What the workbook was last found to have. Formulas use it, because they cannot ask Excel. Kept apart from the code that
 * asks, which formulas need not wait for.
 */

/** The workbook's policy; if it is not valid, what is wrong and in which cell. */
export type WorkbookPolicy = Policy | { readonly fault: Localized };

let lastPolicy: WorkbookPolicy | undefined;
let culture = unknownCulture;

/** Returns the policy that was read last; undefined if the workbook has none. */
export const workbookPolicy = (): WorkbookPolicy | undefined => lastPolicy;

/** Stores the policy that was read from the workbook, for formulas. Does not recalculate them. */
export function setWorkbookPolicy(policy: WorkbookPolicy | undefined): void {
  lastPolicy = policy;
}

/** Returns how numbers and dates are typed and counted, as far as Excel was asked. */
export const lastCulture = (): Culture => culture;

/** Stores what Excel answered about this, for formulas. Does not recalculate them. */
export function learnCulture(answer: Partial<Culture>): void {
  culture = { ...culture, ...answer };
}
