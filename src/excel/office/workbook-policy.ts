import type { Localized } from '../../classifier/language';
import type { Policy } from '../../policy/policy';

/** The workbook's policy; if it is not valid, what is wrong and in which cell. */
export type WorkbookPolicy = Policy | { readonly fault: Localized };

let lastRead: WorkbookPolicy | undefined;

/**
 * Returns the policy that was read last; undefined if the workbook has none. Formulas use it, because they cannot ask
 * Excel.
 */
export const workbookPolicy = (): WorkbookPolicy | undefined => lastRead;

/** Stores the policy that was read from the workbook, for formulas. Does not recalculate them. */
export function setWorkbookPolicy(policy: WorkbookPolicy | undefined): void {
  lastRead = policy;
}
