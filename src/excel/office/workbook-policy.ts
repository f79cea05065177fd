import type { Localized } from '../../classifier/language';
import type { Policy } from '../../policy/policy';

/** The policy of the workbook; if it is not valid, what is wrong and in which cell. */
export type WorkbookPolicy = Policy | { readonly fault: Localized };

let lastRead: WorkbookPolicy | undefined;

/** Returns the policy that was read last, for formulas, which cannot ask Excel; undefined if the workbook has none. */
export const workbookPolicy = (): WorkbookPolicy | undefined => lastRead;

/** Stores the policy read from the workbook. This does not recalculate formulas. */
export function setWorkbookPolicy(policy: WorkbookPolicy | undefined): void {
  lastRead = policy;
}
