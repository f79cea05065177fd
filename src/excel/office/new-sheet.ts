import { causeOf } from '../../sheet/cause';
import { unusedName } from '../../sheet/cells/unused-name';
import { SheetProblem } from '../../sheet/problem';
import { isNoAnswer } from './answer-in-time';
import { writeCells } from './write-cells';

/**
 * Returns the wanted name for a new sheet, with a number if a sheet has it.
 *
 * @throws SheetProblem if no sheet can be added
 */
export async function newSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  await context.sync();
  if (protection.protected) throw new SheetProblem('protectedWorkbook', {});
  return unusedName(
    wanted,
    sheets.items.map(({ name }) => name),
  );
}

/**
 * Adds a sheet and lets `fill` write to it.
 *
 * @throws SheetProblem if Excel stops on the way: the sheet may then be there, but is not complete
 */
export async function fillNewSheet(
  context: Excel.RequestContext,
  name: string,
  fill: (sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.add(name);
    sheet.activate();
    await fill(sheet);
  } catch (error) {
    // Excel may have added the sheet although it did not answer, or refused a later step.
    if (isNoAnswer(error)) throw new SheetProblem('newSheetUnfinished', { sheet: name });
    throw new SheetProblem('newSheetUnfinished', { sheet: name, cause: causeOf(error) });
  }
}

/** Writes rows of texts as they are, from the first cell on: `1,234` becomes no number, and `=` no formula. */
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
