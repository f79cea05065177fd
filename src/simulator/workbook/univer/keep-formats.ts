import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { ICellData, Nullable } from '@univerjs/core';
import type { UniverBook } from './univer-book';

/**
 * Makes a formula change the number format of its cell only when it is entered, as in Excel. Univer 0.25.1 gives the cell
 * the format of the cells that the formula refers to each time it calculates it.
 */
export function keepFormats(book: UniverBook): void {
  book.beforeCommand(({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, rows] of Object.entries(unitData[book.unitId] ?? {})) {
      const sheet = book.findSheet(sheetId);
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
          if (!cell?.s) continue;
          const wasCalculated = (sheet?.getCellRaw(Number(row), Number(column))?.v ?? null) !== null;
          if (wasCalculated) delete cell.s;
        }
      }
    }
  });
}
