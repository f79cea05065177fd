import { ObjectMatrix } from '@univerjs/core';
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import { RemoveSheetMutation } from '@univerjs/sheets';
import type { Book } from './book';
import type { Place } from './place';
import { formulaKey } from './univer/formula-cache';

interface CellFormula {
  readonly place: Place;
  readonly formula: string;
}

/**
 * Reads formulas anew when a name or table in them comes to stand for something else. Univer 0.25.1 goes on with what
 * it stood for when a formula of that text was first read, also once the sheet that it stood on is gone.
 */
export function followNames(book: Book): void {
  const functions = book.injector.get(IFunctionService);
  /** Read formulas are kept under their text, or its hash where it is long; a key that has one of these in it is dropped. */
  const forget = (formulas: readonly CellFormula[], ...texts: string[]) => {
    const keys = formulas.map(({ formula }) => formulaKey(`${book.unitId}${formula}`));
    functions.deleteFormulaAstCacheKey(...([...texts, ...keys] as IFunctionNames[]));
  };

  book.beforeCommand(({ id }) => {
    if (id === RemoveSheetMutation.id) forget(formulasIn(book), book.unitId);
  });
  book.onCommand(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const { name } = params as { name: string };
    const users = formulasIn(book).filter(({ formula }) => formula.includes(name));
    if (users.length === 0) return;
    forget(users, name);
    const places = users.map(({ place }) => place);
    book.calculation.markDirty(places, [...new Set(places.map(({ sheetId }) => sheetId))]);
  });
}

function formulasIn(book: Book): CellFormula[] {
  const found: CellFormula[] = [];
  for (const [sheetId, rows] of Object.entries(book.formulaData.getFormulaData()[book.unitId] ?? {})) {
    new ObjectMatrix(rows ?? {}).forValue((row, column, cell) => {
      if (!cell) return;
      found.push({ place: { sheetId, area: { row, column, rows: 1, columns: 1 } }, formula: cell.f });
    });
  }
  return found;
}
