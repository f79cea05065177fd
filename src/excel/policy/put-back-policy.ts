import type { Policy } from '../../policy/policy';
import { findPolicy, keepAsOf, lastValidKey, ofRunsKey } from './find-policy';
import type { PolicyFound } from './policy-in-force';
import { deletePolicySheet } from './take-out-policy';
import { newPolicySheetName, writePolicy } from './write-policy';

/** What there was of a policy before a run that writes one. */
export interface PolicyBefore {
  readonly policy?: Policy;
  readonly lastValid?: string;
  readonly ofRuns?: string;
  readonly keptAsOf?: string;
  /** The sheet that the run adds where there was no policy. */
  readonly newSheet: string;
}

/** What there is before `policy` is written. */
export function policyBefore({ state, standing }: PolicyFound, policy: Policy): PolicyBefore {
  return {
    ...(state.kind === 'valid' && { policy: state.policy }),
    lastValid: standing.lastValid,
    ofRuns: standing.ofRuns,
    keptAsOf: standing.keptAsOf,
    newSheet: newPolicySheetName(policy, standing),
  };
}

/** Puts the policy back as it was before the run; may be repeated. */
export async function putBackPolicy(context: Excel.RequestContext, before: PolicyBefore): Promise<void> {
  const standing = await findPolicy(context);
  if (before.policy) await writePolicy(context, standing, before.policy);
  else deletePolicySheet(context, standing, before.newSheet);
  const { settings } = context.workbook;
  if (before.lastValid !== undefined) settings.add(lastValidKey, before.lastValid);
  else if (before.policy) settings.getItem(lastValidKey).delete();
  if (before.ofRuns !== undefined) settings.add(ofRunsKey, before.ofRuns);
  if (before.policy) keepAsOf(context, { ...standing, asOfFormula: before.keptAsOf });
}
