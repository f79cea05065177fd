import { modelById } from '../../../classifier/models/catalogue';
import { customModelToModel } from '../../../policy/model/custom-model-to-model';
import type { Policy } from '../../../policy/policy';
import { isSamePolicy } from '../../../policy/file/is-same-policy';
import { policyFromJson, policyToJson } from '../../../policy/file/policy-file';
import { policyAfterRun } from '../../../policy/model/policy-after-run';
import type { Plan } from '../../../sheet/plan/plan';
import { headersAsked, type Question } from '../../../sheet/question';
import { ofRunsKey, type ExistingPolicy } from '../find-policy';
import { protectedSheetOf, type PolicyFound, type PolicyToFollow } from '../policy-state';
import type { PolicyPlan } from '../policy-plan';
import type { PolicyBefore } from './policy-before';
import { writePolicy } from './write-policy';

/** What a run needs to know of the policy that it found. */
export type FoundByRun = PolicyToFollow & { readonly existing: Pick<ExistingPolicy, 'isWorkbookProtected'> };

/**
 * Returns the policy to write after a run. Undefined if there is nothing to write: the policy is protected; or the
 * workbook has none, the run writes values, and the user wants no policy or no sheet can be added.
 */
export function policyOfRun(
  policyFound: FoundByRun,
  question: Question,
  { policyCutoffs }: Pick<Plan, 'policyCutoffs'>,
): Policy | undefined {
  if (protectedSheetOf(policyFound) !== undefined) return undefined;
  const { state, existing } = policyFound;
  const before = state.kind === 'valid' ? state.policy : undefined;
  const { language, asOf, writeAs, withoutPolicy } = question;
  if (!before && writeAs === 'values' && (withoutPolicy || existing.isWorkbookProtected)) return undefined;
  const { id } = question.model;
  const earlier = before?.models.find(({ modelId }) => modelId === id);
  const own = earlier?.own;
  return policyAfterRun(before, {
    model: own ? customModelToModel(own, earlier.tiers) : modelById(id),
    ...(own && { own }),
    columns: headersAsked(question),
    cutoffs: policyCutoffs,
    language,
    asOf,
  });
}

/** Returns whether the policy comes from runs alone, and nobody edited it since. */
export const isOfRuns = ({ state, existing }: PolicyFound): boolean =>
  state.kind === 'valid' &&
  existing.asOfFormula === undefined &&
  isSamePolicy(state.policy, asSavedNow(existing.ofRuns));

/**
 * Converts stored JSON of a policy into the JSON that this version would store, because an older version may have
 * stored fewer properties.
 */
export function asSavedNow(kept: string | undefined): string | undefined {
  const read = policyFromJson(kept ?? '');
  return 'policy' in read ? policyToJson(read.policy) : undefined;
}

/** Adds the policy's sheet if there is none, and queues writing the policy of a run; the caller syncs. */
export async function writePolicyOfRun(
  context: Excel.RequestContext,
  found: PolicyFound,
  plan: PolicyPlan,
  before: PolicyBefore,
): Promise<void> {
  await writePolicy(context, found.existing, plan, before);
  if (found.state.kind === 'none' || isOfRuns(found)) {
    context.workbook.settings.add(ofRunsKey, policyToJson(plan.policy));
  }
}
