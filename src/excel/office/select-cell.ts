import { splitAddress } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { atOnce } from './run-in-excel';

/**
 * Shows a cell or block to the user, by its address with the sheet; of several blocks the first.
 * Throws a SheetProblem where the sheet is gone.
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

/** Commas part blocks, but a sheet's name may have some too. */
const firstBlock = (address: string) => /^('(?:[^']|'')*'|[^',!]*)![^,]*/.exec(address)?.[0] ?? address;
