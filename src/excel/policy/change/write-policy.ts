import type { Policy } from '../../../policy/policy';
import { policyToJson } from '../../../policy/file/policy-file';
import { SheetProblem } from '../../../sheet/problem';
import { keepAsOf, lastValidKey, type StandingPolicy } from '../find-policy';
import { layOutInPlace, layOutPolicy, setColumnWidths } from './lay-out-policy';
import { headOf } from '../policy-head';
import type { PolicyPlan } from '../policy-plan';
import { takeOutModel } from './take-out-policy';

/** Queues writing the planned policy; the caller syncs. */
export function writePolicy(
  context: Excel.RequestContext,
  standing: StandingPolicy,
  { policy, sheetName, isNewSheet, inPlace, anew, takenOut, namesToGo }: PolicyPlan,
): void {
  const { workbook } = context;
  keepPolicy(context, standing, policy);
  // Tables of an earlier policy stay, as plain cells.
  if (isNewSheet) for (const { name } of standing.tables) workbook.tables.getItem(name).convertToRange();
  const sheet = isNewSheet ? workbook.worksheets.add(sheetName) : workbook.worksheets.getItem(sheetName);
  if (isNewSheet) setColumnWidths(sheet);
  else context.application.suspendApiCalculationUntilNextSync();
  const place = { sheet, sheetName, references: standing.references };
  for (const layout of inPlace) layOutInPlace(context, place, layout);
  for (const cellName of takenOut) takeOutModel(context, cellName, standing);
  for (const layout of anew) layOutPolicy(context, place, layout);
  for (const name of namesToGo) workbook.names.getItem(name).delete();
}

/** Queues storing the policy as the last valid one. */
export function keepPolicy(context: Excel.RequestContext, standing: StandingPolicy, policy: Policy): void {
  context.workbook.settings.add(lastValidKey, policyToJson(policy));
  keepAsOf(context, standing);
}

/** Throws a SheetProblem if the policy's sheet is protected, or the workbook when a sheet must be added. */
export function requireWritable(standing: StandingPolicy): void {
  const sheet = headOf(standing)?.sheetName;
  if (sheet === undefined && standing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});
  if (sheet !== undefined && standing.protectedSheets.has(sheet))
    throw new SheetProblem('protectedSheet', { sheet });
}
