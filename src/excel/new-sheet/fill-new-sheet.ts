import { unusedName } from '../../sheet/cells/unused-name';
import type { RunOptions } from '../../sheet/progress';
import { putBackWholly } from '../office/put-back-wholly';
import { writeCells } from '../office/write-cells';
import { addSheet, deleteAdded, type AddedSheet } from './added-sheet';

/**
 * Adds a sheet and lets `fill` write to it.
 *
 * @param wanted the name; if another sheet has it, a number is added
 * @param onProgress called while an unfinished sheet is being deleted
 * @returns the sheet's name
 * @throws SheetProblem if no sheet can be added, or if Excel stops on the way; the sheet is then deleted again
 */
export async function fillNewSheet(
  context: Excel.RequestContext,
  wanted: string,
  fill: (sheet: Excel.Worksheet) => Promise<void>,
  onProgress?: RunOptions['onProgress'],
): Promise<string> {
  const begun: { added?: AddedSheet } = {};
  try {
    const { sheetId, sheetName } = await addSheet(
      context,
      (taken) => unusedName(wanted, taken),
      (added) => (begun.added = added),
    );
    const sheet = context.workbook.worksheets.getItem(sheetId!);
    sheet.activate();
    await fill(sheet);
    return sheetName;
  } catch (error) {
    const { added } = begun;
    if (!added || added.isRefused) throw error;
    const { sheetName } = added;
    // Without an answer, Excel may still have added the sheet.
    return putBackWholly({ sheet: sheetName, address: sheetName, isNew: true }, error, onProgress, (again) =>
      deleteAdded(again, added),
    );
  }
}

/**
 * Writes rows of texts from the first cell on. They stay texts: `1,234` does not become a number, and `=1+1` no
 * formula.
 */
export function writeTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: number,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const asTyped = (text: string) => (text === '' ? '' : `'${text}`);
  return writeCells(
    context,
    sheet,
    Array.from({ length: columns }, (_, column) => ({
      column,
      top: 0,
      cells: rows.map((row) => asTyped(row[column] ?? '')),
    })),
  );
}
