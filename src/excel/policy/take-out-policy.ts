import { tierColumn } from '../../policy/block-places';
import { sheetHead } from '../../policy/policy-sheet';
import { SheetProblem } from '../../sheet/problem';
import { rangeAt } from '../area';
import { keepAsOf, lastValidKey, ofRunsKey, type StandingPolicy } from './find-policy';
import { namesOfModel, namesOfPolicy } from './names-of-model';
import { headOf } from './policy-head';
import { modelCellsIn, tablesOf } from './tables-of-model';

/**
 * Queues the taking out of a model's cells, by the name of the cell that formulas read. Whatever else stands between them
 * stays.
 */
export function takeOutModel(
  { workbook }: Excel.RequestContext,
  cellName: string,
  standing: StandingPolicy,
): void {
  for (const { name, sheet, top, left, header, rows } of tablesOf(cellName, standing)) {
    workbook.tables.getItem(name).convertToRange();
    const area = { top, left, rows: rows.length + 1, columns: header.length };
    rangeAt(workbook.worksheets.getItem(sheet), area).clear();
  }
  const cell = standing.cells.find(({ name }) => name === cellName);
  if (!cell) return;
  const sheet = workbook.worksheets.getItem(cell.sheet);
  const left = cell.column - tierColumn.id;
  const heading = [left, left + tierColumn.formerNames, cell.column].map(
    (column) => [cell.row, column] as const,
  );
  for (const [row, column] of [...heading, [cell.row + 1, left] as const]) sheet.getCell(row, column).clear();
}

/** The same, for a model that the policy has no more: its names go too, and formulas that say them show an error. */
export function dropModel(context: Excel.RequestContext, cellName: string, standing: StandingPolicy): void {
  takeOutModel(context, cellName, standing);
  for (const name of namesOfModel(cellName, standing)) context.workbook.names.getItem(name).delete();
}

/**
 * Takes everything of a policy out of the workbook. Its sheet goes too, unless something else stands on it or it is the
 * only one. Throws a SheetProblem where a sheet or the workbook is protected.
 */
export async function takeOutPolicy(context: Excel.RequestContext, standing: StandingPolicy): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = [...new Set([...standing.tables, ...standing.cells].map(({ sheet }) => sheet))];
  const locked = sheets.find((sheet) => standing.protectedSheets.has(sheet));
  if (locked !== undefined) throw new SheetProblem('protectedSheet', { sheet: locked });
  if (standing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});

  for (const name of modelCellsIn(standing)) takeOutModel(context, name, standing);
  const head = headOf(standing);
  if (head) {
    const sheet = worksheets.getItem(head.sheetName);
    for (const { row, column } of sheetHead('en', 0, head.top).cells) sheet.getCell(row, column).clear();
  }
  deleteNamesAndSettings(context, standing);
  const left = sheets.map((name) => ({
    name,
    used: worksheets.getItem(name).getUsedRangeOrNullObject(true),
  }));
  for (const { used } of left) used.load('address');
  await context.sync();

  const empty = left.filter(({ used }) => used.isNullObject);
  if (empty.length < standing.sheetIds.size) for (const { name } of empty) worksheets.getItem(name).delete();
  await context.sync();
}

/** Queues the deletion of a policy with its sheet, on which nothing else stands; may be repeated until all of it is gone. */
export function deletePolicySheet(
  context: Excel.RequestContext,
  standing: StandingPolicy,
  sheetName: string,
): void {
  // The sheet last: as long as it stands, the names are known to be the policy's by its tables.
  deleteNamesAndSettings(context, standing);
  if (standing.sheetIds.has(sheetName)) context.workbook.worksheets.getItem(sheetName).delete();
}

/** Queues the deletion of all names of a policy. */
export function deletePolicyNames({ workbook }: Excel.RequestContext, standing: StandingPolicy): void {
  for (const name of namesOfPolicy(standing)) workbook.names.getItem(name).delete();
}

/** Queues the deletion of what is left of a policy whose cells have gone. */
export function deleteNamesAndSettings(context: Excel.RequestContext, standing: StandingPolicy): void {
  const { workbook } = context;
  deletePolicyNames(context, standing);
  if (standing.lastValid !== undefined) workbook.settings.getItem(lastValidKey).delete();
  if (standing.ofRuns !== undefined) workbook.settings.getItem(ofRunsKey).delete();
  keepAsOf(context, { ...standing, asOfFormula: undefined });
}
