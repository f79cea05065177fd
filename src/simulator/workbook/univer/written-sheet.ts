import { FormulaDataModel } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 looks for formulas in every cell of every sheet before each write, though it only uses what it finds on
 * the sheet that is written: a small sheet beside one of 200,000 rows is written slowly. It is given no more than that.
 */
export function lookAtWrittenSheetOnly(): void {
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cellValue) {
    this.getFormulaData = () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } });
    try {
      return updateFormulaData.call(this, unitId, sheetId, cellValue);
    } finally {
      this.getFormulaData = getFormulaData;
    }
  };
}

const { getFormulaData, updateFormulaData } = FormulaDataModel.prototype;
