import { writeXlsx, type CellValue, type Workbook } from '../../src/simulator/xlsx/package/library';
import { readXlsx } from '../../src/simulator/xlsx/read/read-xlsx';
import { calculatedByLibreOffice } from './soffice';

/**
 * Removes the values of all formulas of the file, applies `edit`, and returns the workbook as LibreOffice calculates
 * it.
 */
export async function recalculated(
  bytes: Uint8Array,
  edit: (workbook: Workbook) => void = () => undefined,
): Promise<Workbook> {
  const workbook = await readXlsx(bytes, 'workbook.xlsx');
  edit(workbook);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula } as CellValue;
      }),
    );
  }
  return calculatedByLibreOffice(await writeXlsx(workbook));
}

/** Returns the policy sheet's cell in this column, in the row that has this id. */
export function policyCell(workbook: Workbook, column: string, id: string) {
  const sheet = workbook.getWorksheet('Client Policy')!;
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const row = rows.find((each) => ['C', 'D', 'E'].some((ids) => sheet.getCell(`${ids}${each}`).value === id));
  if (row === undefined) throw new Error(`The policy sheet has no row ${id}`);
  return sheet.getCell(`${column}${row}`);
}
