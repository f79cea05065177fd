import type { CellValue } from '../../sheet/cells/cell';
import { saysName, saysSheet } from '../../sheet/cells/formula-references';
import { wholeSheet } from '../office/area';
import { formulasOutside, isFormula } from '../office/formulas-in-workbook';

/** A sheet of ClientTier's that may be deleted, and the names of its tables. */
interface SheetToGo {
  readonly sheetName: string;
  readonly tables?: readonly string[];
  /** Another sheet that is deleted with it, so that formulas there do not matter. */
  readonly goesToo?: string;
  /** Returns whether a formula is removed with the sheet, and so does not matter. */
  readonly isGoing?: (formula: string) => boolean;
}

const mostListed = 10;

/**
 * Finds formulas that refer to a sheet or its tables. Returns the cells of such formulas on other sheets, the
 * workbook's names with such formulas, and `isPartial`, true if not all formulas could be searched.
 */
export async function formulasThatRefer(
  context: Excel.RequestContext,
  { sheetName, tables = [], goesToo, isGoing = () => false }: SheetToGo,
  isOwnName: (name: string) => boolean = () => false,
): Promise<{ readonly cells: readonly string[]; readonly isPartial: boolean }> {
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const refers = (formula: unknown) =>
    isFormula(formula as CellValue) &&
    !isGoing(String(formula)) &&
    (saysSheet(String(formula), sheetName) || tables.some((table) => saysName(String(formula), table)));
  const found = names.items
    .filter(({ name, formula }) => !isOwnName(name) && refers(formula))
    .map(({ name }) => name);
  const formulas = formulasOutside(
    context,
    [sheetName, ...(goesToo === undefined ? [] : [goesToo])].map((sheet) => ({
      sheetName: sheet,
      area: wholeSheet,
    })),
  );
  let step = await formulas.next();
  for (; !step.done && found.length < mostListed; step = await formulas.next())
    found.push(...step.value.filter(({ formula }) => refers(formula)).map(({ cell }) => cell));
  return { cells: found.slice(0, mostListed), isPartial: step.done === true && step.value.isPartial };
}
