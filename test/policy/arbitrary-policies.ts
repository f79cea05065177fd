import fc from 'fast-check';
import { catalogue } from '../../src/classifier/models/catalogue';
import type { Cutoff, CutoffRule } from '../../src/classifier/cutoff';
import { languages, type Language } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { kindOf } from '../../src/classifier/kind-of';
import { rowForm } from '../../src/classifier/row-form/row-form';
import { neighbours } from '../../src/policy/model/policy-row-form';
import { customModelToModel } from '../../src/policy/model/custom-model-to-model';
import { withCutoffs, type CustomModel } from '../../src/policy/custom-model';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../src/policy/policy';
import { policyNumber } from '../../src/classifier/policy-number';
import { standardTiers, unclassifiedTier } from '../../src/policy/model/policy-tiers';
import { anyCustomModel } from './arbitrary-own-models';
import { anyColor, anyName, anyText } from './arbitrary-texts';

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const day = fc.integer({ min: 1, max: 2_958_465 });
const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => policyNumber(value) + 0);

/** Generates rules; a fixed rule has this value. */
export const anyRule = (value: number): fc.Arbitrary<CutoffRule> =>
  fc.oneof(
    fc.constantFrom<CutoffRule>(
      { kind: 'fixed', value },
      { kind: 'median' },
      { kind: 'mean' },
      { kind: 'naturalBreak' },
    ),
    share.map((part): CutoffRule => ({ kind: 'top', share: part })),
    share.map((part): CutoffRule => ({ kind: 'shareOfTotal', share: part })),
    share.map((part): CutoffRule => ({ kind: 'percentile', p: part })),
    share.map((part): CutoffRule => ({ kind: 'scoreEdge', p: part })),
  );

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function anyTiers(standard: readonly PolicyTier[]): fc.Arbitrary<PolicyTier[]> {
  const names = fc.uniqueArray(anyName, {
    minLength: 2 * standard.length,
    maxLength: 2 * standard.length,
    selector: fold,
  });
  const rest = fc.array(
    fc.record({ fill: anyColor, strategy: anyText, isRenamed: fc.boolean(), hasFormer: fc.boolean() }),
    {
      minLength: standard.length,
      maxLength: standard.length,
    },
  );
  return fc.tuple(names, rest).map(([texts, looks]) =>
    standard.map((tier, index) => {
      const { fill, strategy, isRenamed, hasFormer } = looks[index]!;
      return {
        id: tier.id,
        name: isRenamed ? `${texts[2 * index]!}.${index}` : tier.name,
        fill,
        strategy,
        formerNames: hasFormer ? [`${texts[2 * index + 1]!}!${index}`, `${index}`] : [],
      };
    }),
  );
}

const maybeDay = fc.option(day, { nil: undefined });

const anyCutoff = ({ rangeOf }: Cutoff, isShare: boolean) =>
  rangeOf
    ? fc
        .tuple(fc.integer({ min: rangeOf.least, max: rangeOf.most }), maybeDay)
        .map(([value, drawnOn]) => ({ rule: { kind: 'fixed', value } as CutoffRule, value, drawnOn }))
    : fc.tuple(isShare ? share : number, maybeDay, fc.boolean()).chain(([value, drawnOn, isNone]) =>
        anyRule(value).map((rule) => ({
          rule,
          value: isNone && rule.kind !== 'fixed' ? NaN : value,
          drawnOn,
        })),
      );

/** Changes numbers that scale a measure of a score: they are typed, the best differs from the worst, weights are above 0. */
function asScale(id: string, value: number, worst: number): PolicyCutoff | undefined {
  if (!/^m\d+_(worst|best|weight)$/.test(id)) return undefined;
  const typed = value || 1;
  const number = id.endsWith('_weight')
    ? Math.abs(typed) + 1
    : id.endsWith('_best') && typed === worst
      ? (worst + 1) / 3
      : typed;
  return { rule: { kind: 'fixed', value: number }, value: number };
}

/**
 * Generates numbers for these cut-offs: those of one measure ascend, and those that cannot be drawn from the clients
 * are not too low.
 */
function anyCutoffs(
  policy: ModelPolicy,
  wanted: readonly Cutoff[],
  isShare: (cutoff: Cutoff) => boolean,
): fc.Arbitrary<Record<string, PolicyCutoff>> {
  const pairs = neighbours(policy);
  const ids = wanted.map(({ id }) => id);
  return fc.tuple(...wanted.map((cutoff) => anyCutoff(cutoff, isShare(cutoff)))).map((cutoffs) => {
    const values = cutoffs.map(({ value }) => value);
    for (const [lower, upper] of pairs) {
      const [low, high] = [ids.indexOf(lower), ids.indexOf(upper)];
      if (values[high]! < values[low]!) values[high] = values[low]!;
      if (Number.isNaN(values[high])) values[high] = Number.isNaN(values[low]) ? NaN : values[low]!;
      if (Number.isNaN(values[low]) && !Number.isNaN(values[high])) values[low] = values[high]!;
    }
    return Object.fromEntries(
      cutoffs.map(({ rule, drawnOn }, index) => {
        const { id, least } = wanted[index]!;
        const value = values[index]!;
        const scale = asScale(id, value, values[index - 1]! || 1);
        if (scale) return [id, scale];
        if (least !== undefined) {
          const number = Math.max(least, Number.isNaN(value) ? least : value);
          return [id, { rule: { kind: 'fixed', value: number }, value: number }];
        }
        const kept: CutoffRule =
          rule.kind === 'fixed'
            ? Number.isNaN(value)
              ? { kind: 'median' }
              : { kind: 'fixed', value }
            : rule;
        return [id, { rule: kept, value, ...(drawnOn !== undefined && { drawnOn }) }];
      }),
    );
  });
}

/** Generates policies of this model, with any names, colours, numbers and rules. */
export function anyModelPolicy(
  model: Model,
  language: Language,
  own?: CustomModel,
): fc.Arbitrary<ModelPolicy> {
  const optional = model.measures.filter((measure) => measure.optional);
  return fc
    .tuple(
      fc.subarray(optional),
      fc.array(anyText, { minLength: model.measures.length, maxLength: model.measures.length }),
    )
    .chain(([kept, headers]) => {
      const given = model.measures.filter((measure) => !measure.optional || kept.includes(measure));
      const columns = Object.fromEntries(given.map(({ id }, index) => [id, headers[index]!]));
      const base: ModelPolicy = {
        modelId: model.id,
        ...(own && { own }),
        columns,
        cutoffs: {},
        tiers: standardTiers(model, language),
      };
      const form = rowForm(model, new Set(Object.keys(columns)));
      const isShare = ({ measure }: Cutoff) => kindOf(form, measure) === 'share';
      return fc
        .tuple(anyTiers(base.tiers), anyCutoffs(base, form.cutoffs, isShare))
        .map(([tiers, cutoffs]): ModelPolicy => ({
          ...base,
          tiers,
          cutoffs,
          ...(own && {
            own: withCutoffs(own, (cutoff) => ({ ...cutoff, rule: cutoffs[cutoff.id]!.rule })),
          }),
        }));
    });
}

const ownTiers = ({ tierIds }: CustomModel, language: Language): PolicyTier[] => [
  ...tierIds.map((id) => ({ id, name: `Tier ${id}`, fill: '#8FB076', strategy: 'Care', formerNames: [] })),
  unclassifiedTier(language),
];

/** Generates policies of one to three models, with or without a custom one. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .tuple(
    fc.constantFrom(...languages),
    day,
    fc.subarray([...catalogue], { maxLength: 2 }),
    fc.option(anyCustomModel),
  )
  .chain(([language, asOf, models, own]) =>
    fc
      .tuple(
        ...models.map((model) => anyModelPolicy(model, language)),
        ...(own ? [anyModelPolicy(customModelToModel(own, ownTiers(own, language)), language, own)] : []),
      )
      .map((policies) => ({ language, asOf, models: policies })),
  );
