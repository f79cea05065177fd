import { modelById } from '../../classifier/catalogue';
import { ownModelAsModel } from '../../policy/own-model-as-model';
import type { Policy } from '../../policy/policy';
import { policyFromJson, policyToJson } from '../../policy/policy-file';
import { updatedPolicy } from '../../policy/updated-policy';
import type { Customers } from '../../sheet/customers';
import type { Plan } from '../../sheet/plan';
import { headersChosen } from '../../sheet/headers-chosen';
import { ofRunsKey } from './find-policy';
import { protectedSheetOf, type PolicyFound } from './policy-in-force';
import type { PolicyPlan } from './policy-plan';
import { writePolicy } from './write-policy';

/**
 * The policy that a run writes. One that is protected stays as it is; values do without, where there is none yet and none
 * is wanted or no sheet can be added for one.
 */
export function policyAfterRun(
  policyFound: PolicyFound,
  customers: Pick<Customers, 'headers' | 'range'>,
  { choice, policyCutoffs }: Plan,
): Policy | undefined {
  if (protectedSheetOf(policyFound) !== undefined) return undefined;
  const { state, standing } = policyFound;
  const before = state.kind === 'valid' ? state.policy : undefined;
  const { modelId, language, asOf, writeAs = 'values', withoutPolicy } = choice;
  if (!before && writeAs === 'values' && (withoutPolicy || standing.isWorkbookProtected)) return undefined;
  const earlier = before?.models.find((model) => model.modelId === modelId);
  const own = earlier?.own;
  return updatedPolicy(before, {
    model: own ? ownModelAsModel(own, earlier.tiers) : modelById(modelId),
    ...(own && { own }),
    columns: headersChosen(choice, customers),
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
