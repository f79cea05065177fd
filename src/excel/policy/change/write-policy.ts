import type { Policy } from '../../../policy/policy';
import { policyToJson } from '../../../policy/file/policy-file';
import { SheetProblem } from '../../../sheet/problem';
import { addUnderName } from '../../new-sheet/added-sheet';
import { keepAsOf, lastValidKey, type ExistingPolicy } from '../find-policy';
import { layOutInPlace, layOutPolicy, setUpSheet } from './lay-out-policy';
import { headOf } from '../policy-head';
import type { PolicyPlan } from '../policy-plan';
import type { PolicyBefore } from './policy-before';
import { takeOutModel } from './take-out-model';

/** Adds the policy's sheet if there is none, and queues writing the planned policy; the caller syncs. */
export async function writePolicy(
  context: Excel.RequestContext,
  existing: ExistingPolicy,
  { policy, sheetName, isNewSheet, inPlace, anew, takenOut, namesToGo }: PolicyPlan,
  { sheet: place }: Pick<PolicyBefore, 'sheet'>,
): Promise<void> {
  const { workbook } = context;
  if ('added' in place) await addUnderName(context, place.added);
  keepPolicy(context, existing, policy);
  // Turns tables of an earlier policy into plain cells, which are kept.
  if (isNewSheet) for (const { name } of existing.tables) workbook.tables.getItem(name).convertToRange();
  const sheet = workbook.worksheets.getItem('added' in place ? place.added.sheetId! : sheetName);
  if (isNewSheet) setUpSheet(sheet);
  else context.application.suspendApiCalculationUntilNextSync();
  const inUse = { sheet, sheetName, references: existing.references };
  for (const layout of inPlace) layOutInPlace(context, inUse, layout);
  for (const cellName of takenOut) takeOutModel(context, cellName, existing);
  for (const layout of anew) layOutPolicy(context, inUse, layout);
  for (const name of namesToGo) workbook.names.getItem(name).delete();
}

/** Queues storing the policy as the last valid one. */
export function keepPolicy(context: Excel.RequestContext, existing: ExistingPolicy, policy: Policy): void {
  context.workbook.settings.add(lastValidKey, policyToJson(policy));
  keepAsOf(context, existing);
}

/**
 * Checks that the policy can be written.
 *
 * @throws SheetProblem if the policy's sheet is protected or filtered, or a sheet must be added to a protected workbook
 */
export function requireWritable(existing: ExistingPolicy): void {
  const sheet = headOf(existing)?.sheetName;
  if (sheet === undefined && existing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});
  if (sheet !== undefined && existing.protectedSheets.has(sheet))
    throw new SheetProblem('protectedSheet', { sheet });
  if (sheet !== undefined && existing.filteredSheets.has(sheet))
    throw new SheetProblem('filteredSheet', { sheet });
}
