import { tierColumn } from '../../../policy/layout/model-positions';
import type { FoundTable } from '../../../policy/worksheet/policy-on-sheet';
import { rangeAt, type Area } from '../../office/area';
import { keepAsOf, lastValidKey, ofRunsKey, type ExistingPolicy } from '../find-policy';
import { namesOfPolicy } from '../names-of-model';
import { tablesOf } from '../tables-of-model';

/** Cells on a sheet, with the sheet's name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Returns the areas of a model, found by the name of the cell that formulas read; cells between them are not included.
 */
export function areasOfModel(cellName: string, existing: ExistingPolicy): SheetArea[] {
  const ofTables = tablesOf(cellName, existing).map((table) => ({
    sheet: table.sheet,
    area: areaOfTable(table),
  }));
  const cell = existing.cells.find(({ name }) => name === cellName);
  if (!cell) return ofTables;
  const { sheet, row, column } = cell;
  const left = column - tierColumn.id;
  const one = (down: number, right: number) => ({
    sheet,
    area: { top: row + down, left: right, rows: 1, columns: 1 },
  });
  return [...ofTables, one(0, left), one(0, left + tierColumn.formerNames), one(0, column), one(1, left)];
}

export const areaOfTable = ({ top, left, rows, header }: FoundTable): Area => ({
  top,
  left,
  rows: rows.length + 1,
  columns: header.length,
});

/** Queues removing a model's cells, found by the name of the cell that formulas read. */
export function takeOutModel(
  { workbook }: Excel.RequestContext,
  cellName: string,
  existing: ExistingPolicy,
): void {
  for (const { name } of tablesOf(cellName, existing)) workbook.tables.getItem(name).convertToRange();
  for (const { sheet, area } of areasOfModel(cellName, existing))
    rangeAt(workbook.worksheets.getItem(sheet), area).clear();
}

/**
 * Queues deleting a policy together with its sheet, which holds nothing else; may be repeated until everything is gone.
 */
export function deletePolicySheet(
  context: Excel.RequestContext,
  existing: ExistingPolicy,
  sheetName: string,
): void {
  // The sheet last: as long as it exists, its tables show which names are the policy's.
  deleteNamesAndSettings(context, existing);
  if (existing.sheetIds.has(sheetName)) context.workbook.worksheets.getItem(sheetName).delete();
}

/** Queues deleting all names of a policy. */
export function deletePolicyNames({ workbook }: Excel.RequestContext, existing: ExistingPolicy): void {
  for (const name of namesOfPolicy(existing)) workbook.names.getItem(name).delete();
}

/** Queues deleting what is left of a policy whose cells are gone. */
export function deleteNamesAndSettings(context: Excel.RequestContext, existing: ExistingPolicy): void {
  const { workbook } = context;
  deletePolicyNames(context, existing);
  if (existing.lastValid !== undefined) workbook.settings.getItem(lastValidKey).delete();
  if (existing.ofRuns !== undefined) workbook.settings.getItem(ofRunsKey).delete();
  keepAsOf(context, { ...existing, asOfFormula: undefined });
}
