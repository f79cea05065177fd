import type { LayoutCell } from '../../policy/layout/layout';
import { policyToJson } from '../../policy/file/policy-file';
import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { asSavedNow } from '../policy/change/policy-of-run';
import { holdsNothingElse } from '../policy/change/policy-on-removal';
import { requireWritable } from '../policy/change/write-policy';
import { readPolicyState } from '../policy/policy-state';
import type { PolicyPlan } from '../policy/policy-plan';

/**
 * Makes sure that the workbook's policy is as a run wrote it, and at its place.
 *
 * @throws SheetProblem that says which cell was changed, or why the policy's sheet cannot be written to
 */
export async function requirePolicyAsWritten(context: Excel.RequestContext, plan: PolicyPlan): Promise<void> {
  const { policy, sheetName, isNewSheet } = plan;
  const found = await readPolicyState(context);
  const { state, existing } = found;
  const changed = (row = 0, column = 0) =>
    new SheetProblem('changedSinceRun', {
      cell: `${quotedSheetName(sheetName)}!${cellAddress(row, column)}`,
    });
  if (state.kind !== 'valid' || state.sheet !== sheetName) throw changed();
  requireWritable(existing);
  if (isNewSheet && existing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});
  const other = await firstChanged(context, plan);
  if (other) throw changed(other.row, other.column);
  const isSame = policyToJson(state.policy) === asSavedNow(policyToJson(policy));
  if (!isSame || (isNewSheet && !(await holdsNothingElse(context, policy, sheetName)))) throw changed();
}

/**
 * Finds the first cell of a policy that differs from what was written. Where a formula was written, any formula is
 * accepted.
 */
async function firstChanged(
  context: Excel.RequestContext,
  { sheetName, inPlace, anew }: PolicyPlan,
): Promise<LayoutCell | undefined> {
  const used = context.workbook.worksheets.getItem(sheetName).getUsedRange(true);
  used.load('values,formulas,rowIndex,columnIndex');
  await context.sync();
  const isFormula = (entered: CellValue) => String(entered).startsWith('=');
  return [...inPlace, ...anew]
    .flatMap(({ cells }) => cells)
    .find(({ row, column, input }) => {
      const at = (cells: unknown[][]) => cells[row - used.rowIndex]?.[column - used.columnIndex] ?? '';
      if (isFormula(input)) return !isFormula(at(used.formulas) as CellValue);
      return String(at(used.values)) !== String(input).replace(/^'/, '');
    });
}
