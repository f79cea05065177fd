import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { Calculation } from './calculation';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { formulasOf } from '../univer/find-formulas';
import { isInSplitFormula } from '../univer/split-formulas';

/** For each mutation of Univer that sets or removes a defined name or a table, a function that returns the name. */
const nameOf: Readonly<Record<string, (params: { name: string; tableName: string }) => string>> = {
  [SetDefinedNameMutation.id]: ({ name }) => name,
  [RemoveDefinedNameMutation.id]: ({ name }) => name,
  [SetSuperTableMutation.id]: ({ tableName }) => tableName,
  [RemoveSuperTableMutation.id]: ({ tableName }) => tableName,
};

/**
 * Makes formulas use the present meaning of a defined name or table. Univer 0.25.1 caches parsed formulas by their
 * text, with what a name meant then. It keeps them even after the name's sheet was deleted, and uses them for the same
 * text on any other sheet.
 */
export function refreshFormulasOnNameChange(book: UniverBook, calculation: Calculation): void {
  const functions = book.injector.get(IFunctionService);
  const lexer = book.injector.get(LexerTreeBuilder);
  const dropCachedFormulasWith = (text: string) => {
    // Drops the parsed formulas with this text. They are cached under the workbook's id and their own text.
    functions.deleteFormulaAstCacheKey(text as IFunctionNames);
    // Drops all tokens, which are cached under the text alone, with names already replaced. No formula has most of
    // ClientTier's own names, which change with each run.
    if (text !== book.unitId && !isInSplitFormula(text) && !isInName(book, text)) return;
    lexer.dispose();
  };

  book.beforeCommand(({ id }) => {
    if (id === RemoveSheetMutation.id) dropCachedFormulasWith(book.unitId);
  });
  book.onCommand(({ id, params }) => {
    const name = nameOf[id]?.(params as { name: string; tableName: string });
    if (name === undefined) return;
    dropCachedFormulasWith(name);
    const places = placesOfFormulasWith(book, name);
    if (places.length > 0) {
      calculation.markDirty(places, [...new Set(places.map(({ sheetId }) => sheetId))]);
    }
  });
}

/** Returns whether the formula of a defined name has this text, in any case. */
function isInName({ injector, unitId }: UniverBook, text: string): boolean {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const wanted = text.toLowerCase();
  return names.some(({ formulaOrRefString }) => formulaOrRefString.toLowerCase().includes(wanted));
}

/**
 * Returns the cells whose formula contains a name. Univer's own list of formulas is made anew each time, cell by cell; a run
 * sets a hundred names and tables.
 */
function placesOfFormulasWith(book: UniverBook, name: string): Place[] {
  return book.unit.getSheets().flatMap((sheet) => {
    const formulas = formulasOf(sheet);
    const found = formulas.filter(({ cell }) => cell.f?.includes(name));
    const shared = new Set(found.flatMap(({ cell }) => cell.si ?? []));
    return formulas
      .filter(({ cell }) => cell.f?.includes(name) ?? shared.has(cell.si ?? ''))
      .map(({ row, column }) => ({
        sheetId: sheet.getSheetId(),
        area: { row, column, rows: 1, columns: 1 },
      }));
  });
}
