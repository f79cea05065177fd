import type { Policy } from '../../policy/policy';
import { findPolicy, lastValidKey } from './find-policy';
import type { PolicyFound } from './policy-in-force';
import { newPolicySheetName, writePolicy } from './write-policy';

/** What there was of a policy before a run that writes one. */
export interface PolicyBefore {
  readonly policy?: Policy;
  readonly lastValid?: string;
  /** The sheet that the run adds where there was no policy. */
  readonly newSheet: string;
}

/** What there is before `policy` is written. */
export function policyBefore({ state, standing }: PolicyFound, policy: Policy): PolicyBefore {
  return {
    ...(state.kind === 'valid' && { policy: state.policy }),
    ...(standing.lastValid !== undefined && { lastValid: standing.lastValid }),
    newSheet: newPolicySheetName(policy, standing),
  };
}

/** Puts the policy back as it was before the run; may be repeated. */
export async function putBackPolicy(context: Excel.RequestContext, before: PolicyBefore): Promise<void> {
  const { workbook } = context;
  const standing = await findPolicy(context);
  if (before.policy) {
    await writePolicy(context, standing, before.policy);
  } else if (standing.sheetIds.has(before.newSheet)) {
    workbook.worksheets.getItem(before.newSheet).delete();
    for (const name of standing.taken) workbook.names.getItem(name).delete();
  }
  if (before.lastValid !== undefined) workbook.settings.add(lastValidKey, before.lastValid);
  else if (standing.lastValid !== undefined) workbook.settings.getItem(lastValidKey).delete();
}
