import { modelById } from '../../classifier/catalogue';
import { ownModelAsModel } from '../../policy/own-model-as-model';
import type { Policy } from '../../policy/policy';
import { updatedPolicy } from '../../policy/updated-policy';
import type { Customers, Plan } from '../../sheet/segmentation';
import { headersChosen } from '../../sheet/headers-chosen';
import { protectedSheetOf, type PolicyFound } from './policy-in-force';

/** The policy that a run writes, where there is one already that may be changed, or formulas need one. */
export function policyAfterRun(
  policyFound: PolicyFound,
  { headers }: Pick<Customers, 'headers'>,
  { choice, policyCutoffs }: Plan,
): Policy | undefined {
  if (protectedSheetOf(policyFound) !== undefined) return undefined;
  const { state } = policyFound;
  const before = state.kind === 'valid' ? state.policy : undefined;
  const { modelId, language, asOf, writeAs = 'values' } = choice;
  if (!before && writeAs === 'values') return undefined;
  const earlier = before?.models.find((model) => model.modelId === modelId);
  const own = earlier?.own;
  return updatedPolicy(before, {
    model: own ? ownModelAsModel(own, earlier.tiers) : modelById(modelId),
    ...(own && { own }),
    columns: headersChosen(choice, headers),
    cutoffs: policyCutoffs,
    language,
    asOf,
  });
}
