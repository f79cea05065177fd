import type { Policy } from '../../../policy/policy';
import { isSamePolicy } from '../../../policy/file/is-same-policy';
import { policyFromJson, policyToJson } from '../../../policy/file/policy-file';
import { rememberingNames } from '../../../policy/model/policy-tiers';
import { SheetProblem } from '../../../sheet/problem';
import type { RunOptions } from '../../../sheet/progress';
import { atOnce, untilAnswered } from '../../office/run-in-excel';
import { carryOutChange } from '../change/carry-out-change';
import { readPolicyState, type PolicyFound, type PolicyState } from '../policy-state';
import { takeOutPolicy } from '../change/take-out-policy';

/** Returns the current state of the workbook's policy. */
export function readPolicy(): Promise<PolicyState> {
  return untilAnswered(async (context) => (await readPolicyState(context)).state, {});
}

/**
 * Makes `next` the workbook's policy if the present one is still `seen`, the one that the user saw (undefined: none).
 * Returns the new state.
 *
 * @throws SheetProblem if somebody changed the policy meanwhile, the sheet is protected, the user cancels or Excel
 *   fails; everything is then as before
 */
export async function changePolicy(
  seen: Policy | undefined,
  next: Policy,
  options: RunOptions = {},
): Promise<PolicyState> {
  const state = await carryOutChange(async (context) => {
    const found = await readPolicyState(context);
    const now = found.state.kind === 'valid' ? found.state.policy : undefined;
    const isComputed = found.existing.asOfFormula !== undefined && now && seen;
    if (!isSame(now, isComputed ? { ...seen, asOf: now.asOf } : seen))
      throw new SheetProblem('policyChanged', { sheet: sheetOf(found) ?? '' });
    return { found, policy: now ? rememberingAllNames(next, now) : next };
  }, options);
  return state!;
}

/**
 * Restores the last valid policy.
 *
 * @throws SheetProblem if none was stored, or for a reason of `changePolicy`
 */
export async function restorePolicy(options: RunOptions = {}): Promise<PolicyState> {
  const state = await carryOutChange(async (context) => {
    const found = await readPolicyState(context);
    const kept = policyFromJson(found.existing.lastValid ?? '');
    if (!('policy' in kept)) throw new SheetProblem('nothingToRestore', {});
    return { found, policy: kept.policy };
  }, options);
  return state!;
}

/**
 * Removes the policy from the workbook. Formulas that read it then show an error; values stay.
 *
 * @throws SheetProblem if its sheet or the workbook is protected, or Excel refuses; nothing has changed then
 */
export async function removePolicy(options: RunOptions = {}): Promise<PolicyState> {
  await takeOutPolicy(options);
  return { kind: 'none' };
}

/** Shows the policy's sheet to the user. */
export function showPolicy(): Promise<void> {
  return atOnce(async (context) => {
    const sheet = sheetOf(await readPolicyState(context));
    if (sheet === undefined) return;
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
}

const sheetOf = ({ existing }: PolicyFound) => existing.cells[0]?.sheet ?? existing.tables[0]?.sheet;

const isSame = (a: Policy | undefined, b: Policy | undefined) =>
  a === b || (a !== undefined && b !== undefined && isSamePolicy(a, policyToJson(b)));

const rememberingAllNames = (next: Policy, now: Policy): Policy => ({
  ...next,
  models: next.models.map((model) => {
    const before = now.models.find(({ modelId }) => modelId === model.modelId);
    return before ? rememberingNames(model, before) : model;
  }),
});
