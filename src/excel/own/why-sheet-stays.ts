import { localized } from '../../classifier/language';
import { words, type StaysText } from '../../orders/words/languages';
import { SheetProblem } from '../../sheet/problem';
import { formulasThatRefer } from './formulas-that-refer';
import { placedOnSheet } from './placed-on-sheet';

/** A sheet that ClientTier made and may delete. */
export interface MadeSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** The names of its tables. */
  readonly tableNames: readonly string[];
  /** A sheet that is deleted before it. */
  readonly goesToo?: string;
}

/** What of the workbook decides whether a sheet can be deleted. */
export interface AroundSheet {
  readonly isLocked: boolean;
  /** The number of sheets. */
  readonly sheets: number;
}

const mostListed = 10;

/**
 * Returns the problem that says why a sheet is not deleted: protection, what the user put there, a formula that refers to
 * it. Undefined if it can be.
 *
 * @param cellsOfOthers returns the cells of the sheet that are not as ClientTier wrote them
 */
export async function whySheetStays(
  context: Excel.RequestContext,
  { isLocked, sheets }: AroundSheet,
  { sheetId, sheetName: sheet, isProtected, tableNames: tables, goesToo }: MadeSheet,
  cellsOfOthers: () => Promise<readonly string[]>,
): Promise<SheetProblem | undefined> {
  if (isLocked) return new SheetProblem('protectedWorkbook', {});
  if (isProtected) return new SheetProblem('protectedSheet', { sheet });
  const say = (which: keyof StaysText, cells: string) => {
    const what = localized((language) => words[language].stays[which](cells));
    return new SheetProblem('madeSheetStays', { sheet, what });
  };
  if (sheets < 2) return say('only', sheet);
  const hers = await cellsOfOthers();
  if (hers.length > 0) return say('cells', hers.slice(0, mostListed).join(', '));
  const placed = await placedOnSheet(context, sheetId);
  if (placed.length > 0) return say('placed', placed.slice(0, mostListed).join(', '));
  const referring = await formulasThatRefer(context, {
    ...{ sheetName: sheet, tables },
    ...(goesToo !== undefined && { goesToo }),
  });
  if (referring.cells.length > 0) return say('formulas', referring.cells.join(', '));
  return referring.isPartial ? say('notSearched', sheet) : undefined;
}
