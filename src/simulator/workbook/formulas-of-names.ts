import { ObjectMatrix } from '@univerjs/core';
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import type { Book } from './book';
import type { Place } from './place';

/**
 * Calculates formulas again when a name in them comes to stand for something else. Univer 0.25.1 goes on with what the
 * name stood for when the formula was first read.
 */
export function followNames(book: Book): void {
  const functions = book.injector.get(IFunctionService);
  book.onCommand(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const { name } = params as { name: string };
    const users = formulasWith(book, name);
    if (users.length === 0) return;
    // Whatever formula has the token in it is read anew.
    functions.deleteFormulaAstCacheKey(name as IFunctionNames);
    book.calculation.markDirty(users, [...new Set(users.map(({ sheetId }) => sheetId))]);
  });
}

function formulasWith(book: Book, name: string): Place[] {
  const found: Place[] = [];
  for (const [sheetId, rows] of Object.entries(book.formulaData.getFormulaData()[book.unitId] ?? {})) {
    new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
      if (cell?.f.includes(name)) found.push({ sheetId, area: { row, column, rows: 1, columns: 1 } });
    });
  }
  return found;
}
