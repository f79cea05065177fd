import type { ModelPolicy, Policy } from '../../policy/policy';
import { policyToJson } from '../../policy/policy-file';
import { policyBlock } from '../../policy/policy-block';
import type { NamedArea, PolicyLayout } from '../../policy/policy-layout';
import { policyCellName, versionName } from '../../policy/policy-names';
import { blockTop, policySheet, sheetHead } from '../../policy/policy-sheet';
import { SheetProblem } from '../../sheet/problem';
import { unusedSheetName } from '../../sheet/unused-sheet-name';
import type { FoundTable } from '../../policy/policy-on-sheet';
import { rangeAt } from '../area';
import { layOutInPlace, layOutPolicy } from './lay-out-policy';
import { lastValidKey, type StandingPolicy } from './find-policy';

/**
 * Queues what makes the workbook's policy this one; the caller syncs. A model whose tables stand as they should is
 * written again in place; any other is laid out anew below all that is on the sheet, so that no note of somebody's is
 * touched. Without a sheet that has the policy's head, one is added. Answers the sheet's name.
 * Throws a SheetProblem where the sheet or the workbook is protected.
 */
export async function writePolicy(
  context: Excel.RequestContext,
  standing: StandingPolicy,
  policy: Policy,
): Promise<{ readonly sheetName: string; readonly isNew: boolean }> {
  context.workbook.settings.add(lastValidKey, policyToJson(policy));
  const head = headOf(standing);
  if (!head) return { sheetName: addPolicySheet(context, standing, policy), isNew: true };
  const { sheetName } = head;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const { protection } = sheet.load('protection/protected');
  const used = sheet.getUsedRange().load('rowIndex,rowCount');
  await context.sync();
  if (protection.protected) throw new SheetProblem('protectedSheet', { sheet: sheetName });

  context.application.suspendApiCalculationUntilNextSync();
  const place = { sheet, sheetName, taken: standing.taken };
  layOutInPlace(context, place, sheetHead(policy.language, policy.asOf, head.top));
  let bottom = used.rowIndex + used.rowCount;
  for (const model of policy.models) {
    const inPlace = standingBlock(model, policy, standing, sheetName);
    if (inPlace) {
      layOutInPlace(context, place, inPlace);
      continue;
    }
    takeOut(context, policyCellName(model.modelId), standing);
    const block = policyBlock(model, policy.language, blockTop(bottom));
    layOutPolicy(context, place, block);
    ({ bottom } = block);
  }
  const kept = policy.models.map(({ modelId }) => policyCellName(modelId));
  for (const name of new Set(standing.tables.map(cellNameOf))) {
    if (!kept.includes(name)) takeOut(context, name, standing);
  }
  return { sheetName, isNew: false };
}

/** Where the head of a policy stands, if its cells are together; rows may have been inserted above. */
function headOf({ cells }: StandingPolicy): { sheetName: string; top: number } | undefined {
  const first = cells.find(({ name }) => name === versionName);
  if (!first) return undefined;
  const stands = sheetHead('en', 0, first.row).names.every(({ name, top, left }) =>
    cells.some(
      (cell) => cell.name === name && cell.sheet === first.sheet && cell.row === top && cell.column === left,
    ),
  );
  return stands ? { sheetName: first.sheet, top: first.row } : undefined;
}

/** The name that the policy's sheet gets where it has to be added. */
export const newPolicySheetName = (policy: Policy, { sheetIds }: StandingPolicy) =>
  unusedSheetName(policySheet(policy).name, [...sheetIds.keys()]);

function addPolicySheet(context: Excel.RequestContext, standing: StandingPolicy, policy: Policy): string {
  const { workbook } = context;
  if (standing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});
  const sheetName = newPolicySheetName(policy, standing);
  // What is left of an earlier one stays where it is, as plain cells.
  for (const { name } of standing.tables) workbook.tables.getItem(name).convertToRange();
  const sheet = workbook.worksheets.add(sheetName);
  layOutPolicy(context, { sheet, sheetName, taken: standing.taken }, policySheet(policy));
  return sheetName;
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

/** Takes out a model by the name of the cell that formulas read. */
function takeOut({ workbook }: Excel.RequestContext, cellName: string, standing: StandingPolicy): void {
  for (const { name, sheet, top, left, header, rows } of tablesOf(cellName, standing)) {
    workbook.tables.getItem(name).convertToRange();
    const area = { top, left, rows: rows.length + 1, columns: header.length };
    rangeAt(workbook.worksheets.getItem(sheet), area).clear();
  }
  const cell = standing.cells.find(({ name }) => name === cellName);
  if (!cell) return;
  const lines = { top: cell.row, left: 0, rows: 2, columns: cell.column + 1 };
  rangeAt(workbook.worksheets.getItem(cell.sheet), lines).clear();
}

/** The table's name without what it lists. */
const cellNameOf = ({ name }: FoundTable) => name.replace(/_[^_]*$/, '');

const tablesOf = (cellName: string, { tables }: StandingPolicy) =>
  tables.filter((table) => cellNameOf(table) === cellName);

const fills = ({ top, left, header, rows }: FoundTable, area: NamedArea) =>
  top === area.top && left === area.left && rows.length + 1 === area.rows && header.length === area.columns;
