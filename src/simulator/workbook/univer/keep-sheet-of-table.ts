import { BaseReferenceObject } from '@univerjs/engine-formula';

/**
 * Makes Univer keep the sheet of a cell that INDEX or OFFSET takes from a table. Univer 0.25.1 looks the sheet up again
 * by its name; a reference such as `Customers[Sales]` names none, so that the cell was read on the formula's own sheet.
 */
export function keepSheetOfTable(): void {
  if (patched) return;
  patched = true;
  const references = BaseReferenceObject.prototype;
  const lookUp = references.setForcedSheetId;
  references.setForcedSheetId = function (sheetNames) {
    const isOfTable = !this.getForcedSheetName() && Boolean(this.getForcedSheetId());
    if (!isOfTable) lookUp.call(this, sheetNames);
  };
}

let patched = false;
