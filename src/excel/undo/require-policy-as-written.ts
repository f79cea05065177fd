import type { LayoutCell } from '../../policy/layout/layout';
import { isSamePolicy } from '../../policy/file/is-same-policy';
import { policyToJson } from '../../policy/file/policy-file';
import { asOfName } from '../../policy/names';
import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { shown } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { isFormula } from '../office/formulas-in-workbook';
import { asSavedNow } from '../policy/change/policy-of-run';
import { holdsNothingElse } from '../policy/change/policy-on-removal';
import { requireWritable } from '../policy/change/write-policy';
import { readPolicyState } from '../policy/policy-state';
import type { PolicyPlan } from '../policy/policy-plan';

/**
 * Checks that the workbook's policy is in its place and as a run wrote it.
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
  const isSame = isSamePolicy(state.policy, asSavedNow(policyToJson(policy)));
  if (!isSame || (isNewSheet && !(await holdsNothingElse(context, policy, sheetName)))) throw changed();
}

/**
 * Finds the first cell of a policy that somebody has entered anew since. Compares inputs instead of values, because
 * another formula may give the same value. For a formula of ClientTier it is enough that the cell still has a formula,
 * because Excel may write it in another way. The formula of the as-of date must be the same, because it was read from
 * Excel.
 */
async function firstChanged(
  context: Excel.RequestContext,
  { sheetName, inPlace, anew }: PolicyPlan,
): Promise<LayoutCell | undefined> {
  const used = context.workbook.worksheets.getItem(sheetName).getUsedRange(true);
  used.load('formulas,rowIndex,columnIndex');
  await context.sync();
  const now = ({ row, column }: LayoutCell) =>
    (used.formulas[row - used.rowIndex]?.[column - used.columnIndex] ?? '') as CellValue;
  const layouts = [...inPlace, ...anew];
  const asOf = layouts.flatMap(({ names }) => names).find(({ name }) => name === asOfName);
  const isAsOf = ({ row, column }: LayoutCell) => row === asOf?.top && column === asOf.left;
  const isAsWritten = (cell: LayoutCell) =>
    isFormula(cell.input) && !isAsOf(cell)
      ? isFormula(now(cell))
      : String(now(cell)) === String(shown(cell.input));
  return layouts.flatMap(({ cells }) => cells).find((cell) => !isAsWritten(cell));
}
