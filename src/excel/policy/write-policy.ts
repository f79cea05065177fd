import type { ModelPolicy, Policy } from '../../policy/policy';
import { policyToJson } from '../../policy/policy-file';
import { policyBlock } from '../../policy/policy-block';
import type { NamedArea, PolicyLayout } from '../../policy/policy-layout';
import { policyCellName } from '../../policy/policy-names';
import { blockTop, policySheet, sheetHead } from '../../policy/policy-sheet';
import { policyText } from '../../policy/policy-text';
import { SheetProblem } from '../../sheet/problem';
import { unusedSheetName } from '../../sheet/unused-sheet-name';
import type { FoundTable } from '../../policy/policy-on-sheet';
import { layOutInPlace, layOutPolicy } from './lay-out-policy';
import { keepAsOf, lastValidKey, type StandingPolicy } from './find-policy';
import { headOf } from './policy-head';
import { cellNamesIn } from './names-of-model';
import { tablesOf } from './tables-of-model';
import { dropModel, takeOutModel } from './take-out-policy';
import { deleteVanishedParts } from './vanished-parts';

/**
 * Queues what makes the workbook's policy this one; the caller syncs. A model whose tables stand as they should is
 * written again in place; any other is laid out anew below all that is on the sheet, so that no note of somebody's is
 * touched. Without a sheet that has the policy's head, one is added. A day that is reckoned by a formula stays so.
 * Throws a SheetProblem where the sheet or the workbook is protected.
 */
export async function writePolicy(
  context: Excel.RequestContext,
  standing: StandingPolicy,
  policy: Policy,
): Promise<void> {
  requireWritable(standing);
  context.workbook.settings.add(lastValidKey, policyToJson(policy));
  keepAsOf(context, standing);
  const head = headOf(standing);
  if (!head) {
    addPolicySheet(context, standing, policy);
    return;
  }
  const { sheetName } = head;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getUsedRange().load('rowIndex,rowCount');
  await context.sync();

  context.application.suspendApiCalculationUntilNextSync();
  const place = { sheet, sheetName, references: standing.references };
  layOutInPlace(context, place, sheetHead(policy.language, standing.asOfFormula ?? policy.asOf, head.top));
  let bottom = used.rowIndex + used.rowCount;
  for (const model of policy.models) {
    const inPlace = standingBlock(model, policy, standing, sheetName);
    if (inPlace) {
      layOutInPlace(context, place, inPlace);
      continue;
    }
    takeOutModel(context, policyCellName(model.modelId), standing);
    const block = policyBlock(model, policy.language, blockTop(bottom));
    layOutPolicy(context, place, block);
    ({ bottom } = block);
  }
  const kept = policy.models.map(({ modelId }) => policyCellName(modelId));
  for (const name of cellNamesIn(standing)) {
    if (!kept.includes(name)) dropModel(context, name, standing);
  }
  await deleteVanishedParts(context, standing, policy);
}

/** Throws a SheetProblem where the policy's sheet, or the workbook that would get one, is protected. */
export function requireWritable(standing: StandingPolicy): void {
  const sheet = headOf(standing)?.sheetName;
  if (sheet === undefined && standing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});
  if (sheet !== undefined && standing.protectedSheets.has(sheet))
    throw new SheetProblem('protectedSheet', { sheet });
}

/** The name that the policy's sheet gets where it has to be added. */
export const newPolicySheetName = (policy: Policy, { sheetIds }: StandingPolicy) =>
  unusedSheetName(policyText[policy.language].sheet, [...sheetIds.keys()]);

function addPolicySheet(context: Excel.RequestContext, standing: StandingPolicy, policy: Policy): void {
  const { workbook } = context;
  const sheetName = newPolicySheetName(policy, standing);
  // What is left of an earlier one stays where it is, as plain cells.
  for (const { name } of standing.tables) workbook.tables.getItem(name).convertToRange();
  const sheet = workbook.worksheets.add(sheetName);
  layOutPolicy(
    context,
    { sheet, sheetName, references: standing.references },
    policySheet(policy, standing.asOfFormula),
  );
}

/** The model's block where it stands, if its tables are where and as large as they should be. */
function standingBlock(
  model: ModelPolicy,
  { language }: Policy,
  standing: StandingPolicy,
  sheetName: string,
): PolicyLayout | undefined {
  const cellName = policyCellName(model.modelId);
  const cell = standing.cells.find(({ name }) => name === cellName);
  if (cell?.sheet !== sheetName) return undefined;
  const block = policyBlock(model, language, cell.row);
  const tables = tablesOf(cellName, standing);
  const stands = (area: NamedArea) =>
    tables.some((table) => table.name === area.name && table.sheet === sheetName && fills(table, area));
  return tables.length === block.tables.length && block.tables.every(stands) ? block : undefined;
}

const fills = ({ top, left, header, rows }: FoundTable, area: NamedArea) =>
  top === area.top && left === area.left && rows.length + 1 === area.rows && header.length === area.columns;
