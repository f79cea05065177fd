import { causeOf } from '../../sheet/cause';
import { unusedName } from '../../sheet/cells/unused-name';
import { SheetProblem } from '../../sheet/problem';
import type { Progress, RunOptions } from '../../sheet/progress';
import { putBackWholly } from '../office/put-back-wholly';
import { writeCells } from '../office/write-cells';
import { addSheet, deleteAdded, type AddedSheet } from './added-sheet';

/**
 * Adds a sheet and lets `fill` write to it.
 *
 * @param wanted the name; the sheet gets a number if another has it
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
    return takeAwayWholly(added, error, onProgress);
  }
}

/** Deletes a sheet that was not finished, with as many attempts as needed, then throws the problem to report. */
async function takeAwayWholly(
  added: AddedSheet,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<never> {
  const told = (progress: Progress) =>
    onProgress?.(progress.kind === 'puttingBack' ? { kind: 'takingAway' } : progress);
  const sheet = added.sheetName;
  try {
    // Excel may have added the sheet although it did not answer.
    return await putBackWholly({ sheet, address: sheet }, cause, told, (context) =>
      deleteAdded(context, added),
    );
  } catch (problem) {
    if (!(problem instanceof SheetProblem) || problem.code !== 'notPutBack') throw problem;
    throw new SheetProblem('newSheetUnfinished', { sheet, cause: causeOf(cause) });
  }
}

/**
 * Writes rows of texts from the first cell on, so that they stay texts: `1,234` becomes no number, and `=` begins no
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
