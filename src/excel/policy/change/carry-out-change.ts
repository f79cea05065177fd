import type { Policy } from '../../../policy/policy';
import type { RunOptions } from '../../../sheet/progress';
import { SheetProblem } from '../../../sheet/problem';
import { countsFrom1904 } from '../../find/counts-from-1904';
import { putBackWholly, throwIfCancelled } from '../../office/put-back-wholly';
import { atOnce } from '../../office/run-in-excel';
import { colorsBefore, putColorsBack } from './colors-before';
import type { ColorsBefore } from './recolor';
import { findPolicy } from '../find-policy';
import { newPolicySheetName } from '../policy-plan';
import { readPolicyState, type PolicyFound, type PolicyState } from '../policy-state';
import { planKeepingNotes } from './keep-notes';
import { settingsBefore, type PolicyBefore } from './policy-before';
import { putBackPolicy, putSettingsBack } from './put-back-policy';
import { recolor, writtenColumns } from './recolor';
import { keepPolicy, requireWritable, writePolicy } from './write-policy';

/** The state before a change of the policy, and the policy after it. */
export interface PolicyChange {
  readonly found: PolicyFound;
  readonly policy: Policy;
  /** True if the sheet already has this policy: it is then only stored, and columns get its colours. */
  readonly isOnSheet?: boolean;
}

/** The state before a change, as plain data, because objects of Excel do not outlive a failed batch. */
interface Before {
  readonly sheet: string;
  readonly policy?: PolicyBefore;
  readonly settings: PolicyBefore['settings'];
  readonly colors: readonly ColorsBefore[];
}

/**
 * Reads the workbook, calls `decide`, and carries out the change that this returns, completely or not at all: if Excel
 * fails or the user cancels, everything is undone. Returns the new state of the policy; undefined if there was nothing
 * to change.
 *
 * @throws SheetProblem if the change fails or is cancelled
 */
export async function carryOutChange(
  decide: (context: Excel.RequestContext) => Promise<PolicyChange | undefined>,
  options: RunOptions = {},
  inExcel: typeof atOnce = atOnce,
): Promise<PolicyState | undefined> {
  const begun: { before?: Before } = {};
  try {
    return await inExcel(async (context) => {
      const countsSo = countsFrom1904(context);
      const change = await decide(context);
      if (!change) return undefined;
      const { policy, isOnSheet, found } = change;
      const { existing } = found;
      if (!isOnSheet && countsSo())
        throw new SheetProblem('daysFrom1904', { sheet: existing.cells[0]?.sheet });
      if (!isOnSheet) requireWritable(existing);
      const { plan, before } = isOnSheet ? {} : await planKeepingNotes(context, existing, policy);
      const sheet = plan?.sheetName ?? existing.cells[0]?.sheet ?? newPolicySheetName(policy, existing);
      const columns = await writtenColumns(context);
      const colors = await colorsBefore(context, columns, policy);
      throwIfCancelled(options, sheet);

      begun.before = { sheet, policy: before, settings: settingsBefore(existing), colors };
      if (plan) await writePolicy(context, existing, plan, before!);
      else keepPolicy(context, existing, policy);
      recolor(context, colors);
      await context.sync();
      throwIfCancelled(options, sheet);
      return (await readPolicyState(context)).state;
    });
  } catch (error) {
    const { before } = begun;
    if (!before) throw error;
    const place = { sheet: before.sheet, address: before.sheet };
    return putBackWholly(place, error, options.onProgress, (context) => putAllBack(context, before));
  }
}

async function putAllBack(context: Excel.RequestContext, before: Before): Promise<void> {
  if (before.policy) await putBackPolicy(context, before.policy);
  else putSettingsBack(context, before.settings, await findPolicy(context));
  await putColorsBack(context, before.colors);
  await context.sync();
}
