import type { ICellData, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverBook } from './univer-book';

/**
 * Makes Univer search for formulas once per write. Before each write, Univer 0.25.1 goes through the written sheet
 * twice and through all others once, cell by cell, to find formulas: half a second for 200,000 rows. But it uses only
 * the formulas of the written sheet. This function finds those once, with plain loops, in a twentieth of the time; and
 * only those in the written cells while no formulas of the workbook share an id, as formulas that Univer filled down do.
 */
export function findFormulasOnce(book: UniverBook): void {
  const model = book.formulaData;
  const { getFormulaData, updateFormulaData } = model;
  /** Sheets on which no formulas share an id. */
  const simple = new WeakSet<Worksheet>();
  const isSimple = (sheet: Worksheet) => {
    if (!simple.has(sheet) && formulasOf(sheet).every(({ cell }) => !cell.si)) simple.add(sheet);
    return simple.has(sheet);
  };
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const sheet = book.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const { forValue } = matrix;
    const isSimpleWrite = book.unit.getSheets().every(isSimple) && !givesIds(cellValue);
    if (!isSimpleWrite) simple.delete(sheet);
    const formulas = isSimpleWrite ? formulasAt(sheet, cellValue) : formulasOf(sheet);
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

/** The cells of a write, by their rows and columns. */
type Written = Parameters<FormulaDataModel['updateFormulaData']>[2];

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/** Returns whether a write gives formulas an id that others may share. */
function givesIds(written: Written): boolean {
  for (const row in written) {
    const line = written[row];
    for (const column in line) if (line[Number(column)]?.si) return true;
  }
  return false;
}

/** Returns the formulas that are in the cells of a write. */
function formulasAt(sheet: Worksheet, written: Written): FormulaCell[] {
  const cells = sheet.getCellMatrix().getMatrix();
  const found: FormulaCell[] = [];
  for (const row in written) {
    for (const column in written[row]) {
      const cell = cells[Number(row)]?.[Number(column)];
      if (cell?.f) found.push({ row: Number(row), column: Number(column), cell });
    }
  }
  return found;
}

/** Returns the cells of a sheet that have a formula, or share one that Univer filled down. */
export function formulasOf(sheet: Worksheet): FormulaCell[] {
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
