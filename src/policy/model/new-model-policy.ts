import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CustomModel } from '../custom-model';
import type { ModelPolicy, PolicyCutoff } from '../policy';
import { policyNumber } from '../../classifier/policy-number';
import { standardTiers } from './policy-tiers';

/** What a run knows of a model that it has used. */
export interface UsedModel {
  /** The catalogue's, or the own one as a model. */
  readonly model: Model;
  readonly own?: CustomModel;
  /** The header of each given measure's column, by measure id. */
  readonly columns: Readonly<Record<string, string>>;
  /** Those of the row form, in its order. */
  readonly cutoffs: readonly ResolvedCutoff[];
  readonly language: Language;
  /** The day on which numbers were drawn, as a serial number of Excel's. */
  readonly asOf: number;
}

/**
 * The policy of a model as a run has used it, with its numbers. The names, colours and strategies that a manager decided
 * in an earlier one stay.
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

/** A fixed number is kept as it was given, and was drawn on no day. */
const drawn = ({ rule, value }: ResolvedCutoff, asOf: number): PolicyCutoff =>
  rule.kind === 'fixed' ? { rule, value } : { rule, value: policyNumber(value), drawnOn: asOf };
