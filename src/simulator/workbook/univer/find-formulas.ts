import type { ICellData, Worksheet } from '@univerjs/core';
import type { UniverBook } from './univer-book';

/**
 * Makes Univer search for formulas once per write. Before each write, Univer 0.25.1 goes through the written sheet
 * twice and through all others once, cell by cell, to find formulas: half a second for 200,000 rows. But it uses only
 * the formulas of the written sheet. This function finds those once, with plain loops, in a twentieth of the time.
 */
export function findFormulasOnce(book: UniverBook): void {
  const model = book.formulaData;
  const { getFormulaData, updateFormulaData } = model;
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const sheet = book.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const { forValue } = matrix;
    const formulas = formulasOf(sheet);
    matrix.forValue = (visit) => {
      formulas.every(({ row, column, cell }) => visit(row, column, cell) !== false);
      return matrix;
    };
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return updateFormulaData.call(model, unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = getFormulaData;
      matrix.forValue = forValue;
    }
  };
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

function formulasOf(sheet: Worksheet): FormulaCell[] {
  const cells = sheet.getCellMatrix().getMatrix();
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  const found: FormulaCell[] = [];
  for (let row = 0; row < rows; row++) {
    const line = cells[row];
    for (let column = 0; line && column < columns; column++) {
      const cell = line[column];
      if (cell?.f || cell?.si) found.push({ row, column, cell });
    }
  }
  return found;
}
