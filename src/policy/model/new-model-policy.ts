import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CustomModel } from '../custom-model';
import type { ModelPolicy, PolicyCutoff } from '../policy';
import { policyNumber } from '../../classifier/policy-number';
import { standardTiers } from './policy-tiers';

/** The model that a run used, with columns and numbers. */
export interface UsedModel {
  /** A model of the catalogue, or a custom model converted to that type. */
  readonly model: Model;
  readonly own?: CustomModel;
  /** Maps the id of each measure to the header of its column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The cut-offs of the row form, in its order. */
  readonly cutoffs: readonly ResolvedCutoff[];
  readonly language: Language;
  /** The day on which the numbers were computed, as an Excel serial number. */
  readonly asOf: number;
}

/**
 * Returns the policy of a model after a run, with the run's numbers. Keeps the names, colours and strategies that a
 * manager chose in the earlier policy.
 */
export function newModelPolicy(used: UsedModel, earlier?: ModelPolicy): ModelPolicy {
  const { model, own, columns, cutoffs, language, asOf } = used;
  return {
    modelId: model.id,
    ...(own && { own }),
    columns,
    cutoffs: Object.fromEntries(cutoffs.map((cutoff) => [cutoff.id, ofPolicy(cutoff, asOf)])),
    tiers: standardTiers(model, language).map(
      (tier) => earlier?.tiers.find(({ id }) => id === tier.id) ?? tier,
    ),
  };
}

/**
 * Returns the cut-off as the policy stores it. A fixed number has no date, because no rule computed it. A number kept
 * from an earlier run keeps its date.
 */
const ofPolicy = ({ rule, value, drawnOn }: ResolvedCutoff, asOf: number): PolicyCutoff =>
  rule.kind === 'fixed' ? { rule, value } : { rule, value: policyNumber(value), drawnOn: drawnOn ?? asOf };
