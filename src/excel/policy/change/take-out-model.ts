import { tierColumn } from '../../../policy/layout/model-positions';
import type { FoundTable } from '../../../policy/worksheet/policy-on-sheet';
import { rangeAt, type Area } from '../../office/area';
import type { ExistingPolicy } from '../find-policy';
import { tablesOf } from '../tables-of-model';

/** Cells on a sheet, with the sheet's name. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Returns the areas of a model on the policy sheet, without the cells between them.
 *
 * @param cellName the name of the model's policy cell
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

/**
 * Queues removing a model's cells from the policy sheet.
 *
 * @param cellName the name of the model's policy cell
 */
export function takeOutModel(
  { workbook }: Excel.RequestContext,
  cellName: string,
  existing: ExistingPolicy,
): void {
  for (const { name } of tablesOf(cellName, existing)) workbook.tables.getItem(name).convertToRange();
  for (const { sheet, area } of areasOfModel(cellName, existing))
    rangeAt(workbook.worksheets.getItem(sheet), area).clear();
}
