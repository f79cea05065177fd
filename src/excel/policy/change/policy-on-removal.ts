import type { Policy } from '../../../policy/policy';
import { policySheet } from '../../../policy/worksheet/lay-out-sheet';
import type { PolicyOnRemoval } from '../../../sheet/cells/formula-references';
import { countOwnNames } from '../../own/own-names';
import type { StandingPolicy } from '../find-policy';
import { isOfRuns } from './policy-of-run';
import { readPolicyState } from '../policy-in-force';

/** No policy is as large: what is on so large a sheet is not read. */
const mostCells = 100_000;

/**
 * What becomes of the workbook's policy when columns under so many names go; undefined where there is no valid
 * policy or other columns stay. It goes with the last of them where it is as runs made it. Formulas are not looked for.
 */
export async function policyOnRemoval(
  context: Excel.RequestContext,
  namesToGo: number,
): Promise<PolicyOnRemoval | undefined> {
  const found = await readPolicyState(context);
  if (found.state.kind !== 'valid' || (await namesStanding(context)) > namesToGo) return undefined;
  const { policy, sheet } = found.state;
  const { isWorkbookProtected, protectedSheets } = found.standing;
  if (isWorkbookProtected || protectedSheets.has(sheet)) return { sheet, stays: 'locked' };
  const isUntouched = isOfRuns(found) && (await holdsNothingElse(context, policy, sheet));
  return isUntouched ? { sheet } : { sheet, stays: 'decided' };
}

/** What is left of a policy whose sheet somebody deleted, to go with the last columns; undefined where others stay. */
export async function deletedPolicyOnRemoval(
  context: Excel.RequestContext,
  namesToGo: number,
): Promise<StandingPolicy | undefined> {
  const { standing, state } = await readPolicyState(context);
  const wasDeleted = state.kind === 'none' && state.wasDeleted;
  return wasDeleted && (await namesStanding(context)) <= namesToGo ? standing : undefined;
}

/** Whether nothing stands on the policy's sheet but the policy: no more cells are filled than it fills. */
async function holdsNothingElse(
  context: Excel.RequestContext,
  policy: Policy,
  sheet: string,
): Promise<boolean> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('rowCount,columnCount');
  await context.sync();
  if (used.rowCount * used.columnCount > mostCells) return false;
  used.load('values');
  await context.sync();
  const filled = used.values.flat().filter((value) => value !== '');
  return filled.length === policySheet(policy).cells.filter(({ input }) => input !== '').length;
}

const namesStanding = async (context: Excel.RequestContext) =>
  [...(await countOwnNames(context)).values()].reduce((sum, count) => sum + count, 0);
