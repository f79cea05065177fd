import { localized } from '../../classifier/language';
import { SheetProblem } from '../../sheet/problem';
import { words, type StaysText } from '../../sheet/words/languages';
import { formulasThatRefer } from './formulas-that-refer';
import { placedOnSheet } from './placed-on-sheet';

/** A sheet of ClientTier's that may be deleted. */
interface MadeSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
}

/** What the user has on a sheet of ClientTier's: the kind of thing, and addresses or names of it. */
export interface Hers {
  readonly why: keyof StaysText;
  readonly found: readonly string[];
}

/** What the check must know of a sheet that ClientTier made. */
interface SheetContent {
  /** Returns what the user has on the sheet; undefined if all cells are as ClientTier wrote them. */
  readonly hers: () => Promise<Hers | undefined>;
  /** The tables on the sheet, because formulas may refer to them by name. */
  readonly tables?: readonly string[];
  /** Another sheet that is deleted too, so that formulas there do not matter. */
  readonly goesToo?: string;
  /** Returns whether a formula elsewhere is removed with the sheet, so that it does not matter. */
  readonly isGoing?: (formula: string) => boolean;
  /** The names of ClientTier's own charts on it. */
  readonly charts?: readonly string[];
  /** Returns whether a name of the workbook is ClientTier's and refers to the sheet. */
  readonly isOwnName?: (name: string) => boolean;
}

const mostListed = 10;

/** Returns the problem that says why a sheet is not deleted; undefined if it can be. */
export async function whySheetStays(
  context: Excel.RequestContext,
  { isLocked, sheets }: { readonly isLocked: boolean; readonly sheets: number },
  { sheetId, sheetName: sheet, isProtected }: MadeSheet,
  { hers, tables = [], goesToo, isGoing, charts = [], isOwnName }: SheetContent,
): Promise<SheetProblem | undefined> {
  if (isLocked) return new SheetProblem('protectedWorkbook', {});
  if (isProtected) return new SheetProblem('protectedSheet', { sheet });
  const say = (why: keyof StaysText, found: readonly string[]) => {
    const listed = found.slice(0, mostListed).join(', ');
    return new SheetProblem('sheetStays', {
      sheet,
      what: localized((each) => words[each].stays[why](listed)),
    });
  };
  if (sheets < 2) return say('only', [sheet]);
  const hersFound = await hers();
  if (hersFound) return say(hersFound.why, hersFound.found);
  const placed = withoutOurs(await placedOnSheet(context, sheetId), charts);
  if (placed.length > 0) return say('placed', placed);
  const referring = await formulasThatRefer(
    context,
    {
      ...{ sheetName: sheet, tables },
      ...(goesToo !== undefined && { goesToo }),
      ...(isGoing && { isGoing }),
    },
    isOwnName,
  );
  if (referring.cells.length > 0) return say('formulas', referring.cells);
  return referring.isPartial ? say('notSearched', [sheet]) : undefined;
}

/**
 * Returns the names of objects on the sheet, leaving out one object for each chart of ClientTier's. A second chart with
 * the same name is a copy that the user made.
 */
function withoutOurs(placed: readonly string[], ours: readonly string[]): readonly string[] {
  const left = [...placed];
  for (const name of ours) if (left.includes(name)) left.splice(left.indexOf(name), 1);
  return left;
}
