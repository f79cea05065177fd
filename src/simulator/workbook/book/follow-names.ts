import { ObjectMatrix } from '@univerjs/core';
import {
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

/** Names and tables by what sets and removes them. */
const nameOf: Readonly<Record<string, (params: { name: string; tableName: string }) => string>> = {
  [SetDefinedNameMutation.id]: ({ name }) => name,
  [RemoveDefinedNameMutation.id]: ({ name }) => name,
  [SetSuperTableMutation.id]: ({ tableName }) => tableName,
  [RemoveSuperTableMutation.id]: ({ tableName }) => tableName,
};

/**
 * Reads formulas anew when a name or table in them comes to stand for something else. Univer 0.25.1 goes on with what
 * it stood for when a formula of that text was first read, also once the sheet that it stood on is gone, and also where
 * the formula was cleared meanwhile and is entered again, be it on another sheet.
 */
export function followNames(book: UniverBook, calculation: Calculation): void {
  const functions = book.injector.get(IFunctionService);
  const lexer = book.injector.get(LexerTreeBuilder);
  const forgetWhereIn = (text: string) => {
    // What was made of formulas is kept under the workbook's id and their text ...
    functions.deleteFormulaAstCacheKey(text as IFunctionNames);
    // ... and what they are made of, names replaced by what they stood for, under their text alone.
    lexer.dispose();
  };

  book.beforeCommand(({ id }) => {
    if (id === RemoveSheetMutation.id) forgetWhereIn(book.unitId);
  });
  book.onCommand(({ id, params }) => {
    const name = nameOf[id]?.(params as { name: string; tableName: string });
    if (name === undefined) return;
    forgetWhereIn(name);
    const places = placesWithFormulasOf(book, name);
    if (places.length > 0) {
      calculation.markDirty(places, [...new Set(places.map(({ sheetId }) => sheetId))]);
    }
  });
}

function placesWithFormulasOf(book: UniverBook, name: string): Place[] {
  const found: Place[] = [];
  for (const [sheetId, rows] of Object.entries(book.formulaData.getFormulaData()[book.unitId] ?? {})) {
    new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
      if (cell?.f.includes(name)) found.push({ sheetId, area: { row, column, rows: 1, columns: 1 } });
    });
  }
  return found;
}
