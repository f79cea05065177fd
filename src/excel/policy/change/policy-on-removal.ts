import type { Policy } from '../../../policy/policy';
import { layOutPolicySheet } from '../../../policy/worksheet/lay-out-policy-sheet';
import type { PolicyOnRemoval } from '../../../sheet/cells/formula-references';
import { countOwnNames } from '../../own/count-own-names';
import { placedOnSheet } from '../../own/placed-on-sheet';
import type { ExistingPolicy } from '../find-policy';
import { isOfRuns } from './policy-of-run';
import { readPolicyState } from '../policy-state';

/** The most cells in use on a sheet that is checked. A sheet with more holds other things than a policy. */
const mostCells = 100_000;

/**
 * Returns what happens to the workbook's policy when columns with `namesToGo` names are removed; undefined if other
 * columns of ClientTier remain or there is no valid policy. The policy goes with the last columns if runs alone made
 * it. Does not search for formulas that refer to the policy.
 */
export async function policyOnRemoval(
  context: Excel.RequestContext,
  namesToGo: number,
): Promise<PolicyOnRemoval | undefined> {
  const found = await readPolicyState(context);
  if (found.state.kind !== 'valid' || (await countExistingNames(context)) > namesToGo) return undefined;
  const { policy, sheet } = found.state;
  const { isWorkbookProtected, protectedSheets } = found.existing;
  if (isWorkbookProtected || protectedSheets.has(sheet)) return { sheet, stays: 'locked' };
  const isUntouched = isOfRuns(found) && (await holdsNothingElse(context, policy, sheet));
  return isUntouched ? { sheet } : { sheet, stays: 'decided' };
}

/**
 * Returns the policy's leftovers if its sheet was deleted, to be removed with the last columns; undefined if columns of
 * ClientTier remain.
 */
export async function deletedPolicyOnRemoval(
  context: Excel.RequestContext,
  namesToGo: number,
): Promise<ExistingPolicy | undefined> {
  const { existing, state } = await readPolicyState(context);
  const wasDeleted = state.kind === 'none' && state.wasDeleted;
  return wasDeleted && (await countExistingNames(context)) <= namesToGo ? existing : undefined;
}

/**
 * Returns whether the sheet holds the policy and nothing else: no more cells are filled than the policy fills, and no
 * chart, picture or comment is on it.
 */
export async function holdsNothingElse(
  context: Excel.RequestContext,
  policy: Policy,
  sheet: string,
): Promise<boolean> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('rowCount,columnCount');
  await context.sync();
  if (used.rowCount * used.columnCount > mostCells) return false;
  if ((await placedOnSheet(context, sheet)).length > 0) return false;
  used.load('values');
  await context.sync();
  const filled = used.values.flat().filter((value) => value !== '');
  return filled.length === layOutPolicySheet(policy).cells.filter(({ input }) => input !== '').length;
}

const countExistingNames = async (context: Excel.RequestContext) =>
  [...(await countOwnNames(context)).values()].reduce((sum, count) => sum + count, 0);
