import { formulasInWorkbook, isFormula } from '../../office/formulas-in-workbook';
import { untilAnswered } from '../../office/run-in-excel';

/**
 * Returns whether a formula calls a function of ClientTier without naming the policy's cell. Excel then does not know
 * that it depends on the policy.
 */
const isTyped = (formula: string) => callsFunction(formula) && !/\bCT_/.test(formula);

const callsFunction = (formula: string) => /\bCLIENT_/i.test(formula);

/**
 * Recalculates only formulas that leave out the policy's argument, such as `=CLIENT_ABC(B2:B90)`: Excel does not know
 * that they read the policy. In manual calculation mode they wait for F9, as all formulas do.
 */
export const recalculateTyped = (): Promise<void> => recalculate(isTyped);

/**
 * Recalculates all formulas that call functions of ClientTier, for when days are counted in another way. In
 * manual calculation mode they wait for F9.
 */
export const recalculateAll = (): Promise<void> => recalculate(callsFunction);

function recalculate(concerns: (formula: string) => boolean): Promise<void> {
  return untilAnswered(async (context) => {
    const { application } = context;
    application.load('calculationMode');
    let found = false;
    for await (const { sheet, area, formulas } of formulasInWorkbook(context)) {
      formulas.forEach((row, down) =>
        row.forEach((entered, across) => {
          if (!isFormula(entered) || !concerns(entered)) return;
          found = true;
          sheet.getCell(area.top + down, area.left + across).setDirty();
        }),
      );
    }
    if (!found) return;
    if (application.calculationMode !== 'Manual') application.calculate('Recalculate');
    await context.sync();
  }, {});
}
