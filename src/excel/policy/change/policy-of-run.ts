import { modelById } from '../../../classifier/models/catalogue';
import { ownModelAsModel } from '../../../policy/model/custom-model-to-model';
import type { Policy } from '../../../policy/policy';
import { policyFromJson, policyToJson } from '../../../policy/file/policy-file';
import { updatedPolicy } from '../../../policy/model/policy-after-run';
import type { Plan } from '../../../sheet/plan/plan';
import { headersAsked, type Question } from '../../../sheet/question';
import { ofRunsKey } from '../find-policy';
import { protectedSheetOf, type PolicyFound } from '../policy-in-force';
import type { PolicyPlan } from '../policy-plan';
import { writePolicy } from './write-policy';

/**
 * The policy that a run writes. One that is protected stays as it is; values do without, where there is none yet and none
 * is wanted or no sheet can be added for one.
 */
export function policyAfterRun(
  policyFound: PolicyFound,
  question: Question,
  { policyCutoffs }: Pick<Plan, 'policyCutoffs'>,
): Policy | undefined {
  if (protectedSheetOf(policyFound) !== undefined) return undefined;
  const { state, standing } = policyFound;
  const before = state.kind === 'valid' ? state.policy : undefined;
  const { language, asOf, writeAs, withoutPolicy } = question;
  if (!before && writeAs === 'values' && (withoutPolicy || standing.isWorkbookProtected)) return undefined;
  const { id } = question.model;
  const earlier = before?.models.find(({ modelId }) => modelId === id);
  const own = earlier?.own;
  return updatedPolicy(before, {
    model: own ? ownModelAsModel(own, earlier.tiers) : modelById(id),
    ...(own && { own }),
    columns: headersAsked(question),
    cutoffs: policyCutoffs,
    language,
    asOf,
  });
}

/** Whether the policy is what runs made of it, and nobody has decided anything in it since. */
export const isOfRuns = ({ state, standing }: PolicyFound): boolean =>
  state.kind === 'valid' &&
  standing.asOfFormula === undefined &&
  policyToJson(state.policy) === asSavedNow(standing.ofRuns);

/** The kept text as it would be written today: it may lack what policies did not have then. */
function asSavedNow(kept: string | undefined): string | undefined {
  const read = policyFromJson(kept ?? '');
  return 'policy' in read ? policyToJson(read.policy) : undefined;
}

/** Queues what makes the workbook's policy the one that a run leaves; the caller syncs. */
export function writePolicyOfRun(context: Excel.RequestContext, found: PolicyFound, plan: PolicyPlan): void {
  writePolicy(context, found.standing, plan);
  if (found.state.kind === 'none' || isOfRuns(found)) {
    context.workbook.settings.add(ofRunsKey, policyToJson(plan.policy));
  }
}
