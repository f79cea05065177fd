import { cellAddress, quotedSheetName } from '../sheet/cell';
import { refersTo, type ReferredColumns, type ReferringFormulas } from '../sheet/formula-references';
import { segmentRoles } from '../sheet/segment-record';
import type { Customers } from '../sheet/segmentation';
import { overlap } from './area';
import { cellsOfOwn, type FoundCustomers } from './customers-in';
import { findCustomersAgain } from './find-customers';
import { whenEditIsDone } from './run-in-excel';
import { formulasInWorkbook, isFormula, type FormulaBlock } from './workbook-formulas';

const mostListed = 100;

/**
 * The formulas anywhere in the workbook that refer to the columns which this model wrote beside these customers, as
 * their texts say.
 */
export function referringFormulas(customers: Customers, modelId: string): Promise<ReferringFormulas> {
  return whenEditIsDone(async (context) => {
    const found = await findCustomersAgain(context, customers);
    const target = targetOf(found, modelId);
    const cells: string[] = [];
    const blocks = formulasInWorkbook(context);
    let step = await blocks.next();
    while (!step.done && cells.length <= mostListed) {
      cells.push(...referringIn(step.value, target));
      step = await blocks.next();
    }
    const isPartial = !step.done || step.value.isPartial;
    return { cells: cells.slice(0, mostListed), isPartial };
  });
}

function targetOf(found: FoundCustomers, modelId: string): ReferredColumns {
  const { own, area, table, survey, headerRow } = found;
  const run = own.find(({ record }) => record.modelId === modelId);
  const areas = segmentRoles.flatMap((role) => {
    const column = run?.columns[role];
    return column ? [cellsOfOwn(found, column)] : [];
  });
  const columns = areas.map(({ left }) => left);
  const headers = columns.map((column) => String(headerRow[column - area.left] ?? ''));
  return {
    sheetName: survey.name,
    top: area.top,
    rows: Math.max(0, ...areas.map(({ rows }) => rows)),
    columns,
    table: table && { name: table.name, headers },
  };
}

function referringIn({ sheetName, area, formulas }: FormulaBlock, target: ReferredColumns): string[] {
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) => {
      const [sheetRow, column] = [area.top + rowIndex, area.left + columnIndex];
      if (!isFormula(formula) || isOwn(sheetName, sheetRow, column, target)) return [];
      if (!refersTo(formula, sheetName, target)) return [];
      return [`${quotedSheetName(sheetName)}!${cellAddress(sheetRow, column)}`];
    }),
  );
}

/** What stands in the columns themselves goes with them. */
function isOwn(sheetName: string, row: number, column: number, target: ReferredColumns): boolean {
  return (
    sheetName === target.sheetName &&
    target.columns.some((left) =>
      overlap(
        { top: row, left: column, rows: 1, columns: 1 },
        { top: target.top, left, rows: target.rows, columns: 1 },
      ),
    )
  );
}
