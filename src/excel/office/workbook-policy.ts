import type { Localized } from '../../classifier/language';
import type { Policy } from '../../policy/policy';

/** The policy of the workbook, or, where it is not valid, what is wrong with it and in which cell. */
export type WorkbookPolicy = Policy | { readonly fault: Localized };

let lastRead: WorkbookPolicy | undefined;

/** The policy as it was last read, for formulas, which cannot ask Excel; undefined where the workbook has none. */
export const workbookPolicy = (): WorkbookPolicy | undefined => lastRead;

/** Keeps what was read from the workbook. Formulas that were calculated before are not calculated again by this. */
export function setWorkbookPolicy(policy: WorkbookPolicy | undefined): void {
  lastRead = policy;
}
