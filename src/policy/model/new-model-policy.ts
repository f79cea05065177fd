import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CustomModel } from '../custom-model';
import type { ModelPolicy, PolicyCutoff } from '../policy';
import { policyNumber } from '../../classifier/policy-number';
import { standardTiers } from './policy-tiers';

/** What a run knows of the model it used. */
export interface UsedModel {
  /** One of the catalogue, or a custom one converted to a model. */
  readonly model: Model;
  readonly own?: CustomModel;
  /** The headers of the measures' columns, by measure id. */
  readonly columns: Readonly<Record<string, string>>;
  /** The cut-offs of the row form, in its order. */
  readonly cutoffs: readonly ResolvedCutoff[];
  readonly language: Language;
  /** The date on which the numbers were drawn, as a serial number of Excel. */
  readonly asOf: number;
}

/**
 * Returns the policy of a model after a run, with the run's numbers. Names, colours and strategies that a manager
 * decided in the earlier policy stay.
 */
export function newModelPolicy(used: UsedModel, earlier?: ModelPolicy): ModelPolicy {
  const { model, own, columns, cutoffs, language, asOf } = used;
  return {
    modelId: model.id,
    ...(own && { own }),
    columns,
    cutoffs: Object.fromEntries(cutoffs.map((cutoff) => [cutoff.id, drawn(cutoff, asOf)])),
    tiers: standardTiers(model, language).map(
      (tier) => earlier?.tiers.find(({ id }) => id === tier.id) ?? tier,
    ),
  };
}

/** A fixed number keeps its value and has no date, because it was not drawn. */
const drawn = ({ rule, value }: ResolvedCutoff, asOf: number): PolicyCutoff =>
  rule.kind === 'fixed' ? { rule, value } : { rule, value: policyNumber(value), drawnOn: asOf };
