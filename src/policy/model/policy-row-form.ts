import { modelById } from '../../classifier/models/catalogue';
import { ladders } from '../../classifier/cutoffs/ladders';
import type { Language } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { effectiveModel } from './effective-model';
import { customModelToModel } from './custom-model-to-model';
import type { ModelPolicy } from '../policy';
import { rowForm } from '../../classifier/row-form/row-form';

/** Returns the model under its policy in row form (`rowForm`), which decides each client alone. */
export function policyRowForm(policy: ModelPolicy, language: Language): Model {
  const form = rowForm(effectiveModel(policy, language), givenIn(policy));
  return {
    ...form,
    cutoffs: form.cutoffs.map((cutoff) => ({
      ...cutoff,
      rule: policy.cutoffs[cutoff.id]?.rule ?? cutoff.rule,
    })),
  };
}

/** Returns the measures that have a column, in the order of the model. */
export const measuresGiven = ({ columns }: Pick<ModelPolicy, 'columns'>, { measures }: Model): Measure[] =>
  measures.filter(({ id }) => Object.hasOwn(columns, id));

const givenIn = ({ columns }: ModelPolicy): ReadonlySet<string> => new Set(Object.keys(columns));

/**
 * Returns pairs of ids of cut-offs; the second must not be lower than the first. A pair is two neighbouring cut-offs of
 * one measure, or the two ends of a range. Leaves out weights, because no client is compared with them.
 */
export function neighbours(policy: ModelPolicy): [lower: string, upper: string][] {
  const { own } = policy;
  const standard = own ? customModelToModel(own, policy.tiers) : modelById(policy.modelId);
  const form = rowForm(standard, givenIn(policy));
  return ladders(form).flatMap((ladder) =>
    ladder.slice(1).map((upper, index): [string, string] => [ladder[index]!.id, upper.id]),
  );
}
