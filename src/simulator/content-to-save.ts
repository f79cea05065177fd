import type { IWorkbookData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { SimulatedWorkbook } from './workbook/simulated-workbook';
import type { StartedUniver } from './workbook/univer/start-univer';
import type { Saving } from './xlsx/save/patch-workbook';
import { withWhatUniverDoesNotKeep } from './not-kept-by-univer';

/**
 * Returns the present content of an open workbook, for `saveWorkbook`.
 *
 * @param customFunctions names of the add-in's functions, which a file marks with a prefix
 */
export function contentToSave(
  univer: StartedUniver,
  workbook: SimulatedWorkbook,
  customFunctions: readonly string[],
): { snapshot: IWorkbookData; saving: Saving } {
  const saved = univer.api.getActiveWorkbook()?.save();
  if (!saved) throw new Error('No workbook is open');
  const snapshot = withWhatUniverDoesNotKeep(saved, workbook);
  const formulas = univer.univer.__getInjector().get(FormulaDataModel);
  const spills = {
    ranges: formulas.getArrayFormulaRange()[snapshot.id],
    cells: formulas.getArrayFormulaCellData()[snapshot.id],
  };
  return { snapshot, saving: { customFunctions, spills } };
}
