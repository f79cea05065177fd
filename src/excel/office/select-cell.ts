import { splitAddress } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { atOnce } from './run-in-excel';

/**
 * Selects a cell or block, given its address with the sheet. Selects the first if there are several.
 *
 * @throws SheetProblem if the sheet is gone
 */
export function selectCell(address: string): Promise<void> {
  return atOnce(async (context) => {
    const { sheet: name, cells } = splitAddress(firstBlock(address));
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    await context.sync();
    if (sheet.isNullObject) throw new SheetProblem('sheetNotFound', { sheet: name });
    sheet.activate();
    sheet.getRange(cells).select();
    await context.sync();
  });
}

/** Returns the first of several blocks: `Sheet1!A1` of `Sheet1!A1,Sheet1!C3`. A sheet's name may contain commas too. */
const firstBlock = (address: string) => /^('(?:[^']|'')*'|[^',!]*)![^,]*/.exec(address)?.[0] ?? address;
