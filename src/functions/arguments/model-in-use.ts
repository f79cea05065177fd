import type { CutoffValues } from '../../classifier/cutoff';
import type { Model } from '../../classifier/model';
import type { Tier } from '../../classifier/tier';
import { localized, type Language, type Localized } from '../../classifier/language';
import { rowForm } from '../../classifier/row-form/row-form';
import { unclassifiedColor, unclassifiedName, unclassifiedOutcome } from '../../classifier/unclassified';
import type { WorkbookPolicy } from '../../excel/office/known-to-formulas';
import { customModelToModel, effectiveModel } from '../../policy/formulas/of-policy';
import type { Policy } from '../../policy/policy';
import type { PolicyCellContent } from '../../policy/formulas/parse-policy-cell';
import { modelById } from '../../classifier/models/catalogue';

/** A model as a formula uses it: as in the catalogue, or with the names and cut-offs of a policy. */
export interface ModelInUse {
  readonly model: Model;
  /** Language of tier names; left out: the language for which the formula asks, otherwise Excel's. */
  readonly language?: Language;
  /**
   * The policy's cut-off numbers, and the model's row form, to which they belong. Left out if no policy has this model.
   */
  readonly policy?: {
    /**
     * Maps the id of each cut-off that has a number to this number. Prepared once, because many formulas use the same
     * policy.
     */
    readonly numbers: CutoffValues;
    /** Returns the model in row form (see `row-form.ts`) if these measures, given by id, have a column. */
    form(given: readonly string[]): Model;
  };
  /** Why the workbook's policy cannot be used. This matters only if the formula needs the policy. */
  readonly fault?: Localized;
}

/** Returns the model with the names and cut-offs in a policy cell that the formula passes. */
export function inUseByArgument({ modelId, own, language, names, cutoffs }: PolicyCellContent): ModelInUse {
  const model = own ? customModelToModel(own, namedTiers(names)) : modelById(modelId);
  const named = (standard: Localized, id: string) => renamed(standard, names[id], language);
  return withPolicy(
    {
      ...model,
      tiers: model.tiers.map((tier): Tier => ({ ...tier, name: named(tier.name, tier.id) })),
      unclassified: { name: named(unclassifiedName, unclassifiedOutcome), color: unclassifiedColor },
    },
    language,
    cutoffs,
  );
}

/**
 * Returns the model with the names and cut-offs of the workbook's policy. Returns the catalogue's model if the policy
 * lacks it.
 */
export function inUseByWorkbook(model: Model, policy: WorkbookPolicy | undefined): ModelInUse {
  if (!policy) return { model };
  if ('fault' in policy) return { model, fault: policy.fault };
  return modelsInUse(policy).get(model.id) ?? { model };
}

const known = new WeakMap<Policy, ReadonlyMap<string, ModelInUse>>();

/** Maps the id of each model in a policy to the model; keeps the policy's order. */
export function modelsInUse(policy: Policy): ReadonlyMap<string, ModelInUse> {
  const before = known.get(policy);
  if (before) return before;
  const { language } = policy;
  const models = new Map(
    policy.models.map((each) => {
      const numbers = Object.fromEntries(Object.entries(each.cutoffs).map(([id, { value }]) => [id, value]));
      return [each.modelId, withPolicy(effectiveModel(each, language), language, numbers)];
    }),
  );
  known.set(policy, models);
  return models;
}

function withPolicy(model: Model, language: Language, numbers: Readonly<Record<string, number>>): ModelInUse {
  const forms = new Map<string, Model>();
  return {
    model,
    language,
    policy: {
      numbers: Object.fromEntries(
        Object.entries(numbers)
          .filter(([, number]) => !Number.isNaN(number))
          .map(([id, number]) => [id, Float64Array.of(number)]),
      ),
      form(given) {
        const key = given.join(' ');
        const form = forms.get(key) ?? rowForm(model, new Set(given));
        forms.set(key, form);
        return form;
      },
    },
  };
}

/** Returns a name in every language. A name that was changed in the workbook's language is used in all languages. */
const renamed = (standard: Localized, name: string | undefined, language: Language): Localized =>
  name === undefined || standard[language] === name ? standard : localized(() => name);

/** Makes tiers from their names, because a policy cell has only these; colours and strategies are placeholders. */
const namedTiers = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, name]) => ({ id, name, fill: '#FFFFFF', strategy: '', formerNames: [] }));
