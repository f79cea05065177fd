import { keepAsOf, lastValidKey, ofRunsKey, type ExistingPolicy } from '../find-policy';
import { namesOfPolicy } from '../names-of-model';

/**
 * Queues deleting a policy with its sheet, which holds nothing else. May run several times, until everything is gone.
 */
export function deletePolicySheet(
  context: Excel.RequestContext,
  existing: ExistingPolicy,
  sheetName: string,
): void {
  // Deletes the sheet last, because its tables show which names belong to the policy.
  deleteNamesAndSettings(context, existing);
  if (existing.sheetIds.has(sheetName)) context.workbook.worksheets.getItem(sheetName).delete();
}

/** Queues deleting all names of a policy. */
export function deletePolicyNames({ workbook }: Excel.RequestContext, existing: ExistingPolicy): void {
  for (const name of namesOfPolicy(existing)) workbook.names.getItem(name).delete();
}

/** Queues deleting the names and settings of a policy after its cells are gone. */
export function deleteNamesAndSettings(context: Excel.RequestContext, existing: ExistingPolicy): void {
  const { workbook } = context;
  deletePolicyNames(context, existing);
  if (existing.lastValid !== undefined) workbook.settings.getItem(lastValidKey).delete();
  if (existing.ofRuns !== undefined) workbook.settings.getItem(ofRunsKey).delete();
  keepAsOf(context, { ...existing, asOfFormula: undefined });
}
