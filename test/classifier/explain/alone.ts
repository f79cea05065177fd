import { modelById } from '../../../src/classifier/models/catalogue';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import type { CutoffValues } from '../../../src/classifier/cutoff';
import { classify } from '../../../src/classifier/decide/classify';
import { nextTier } from '../../../src/classifier/explain/next-tier';
import type { Model } from '../../../src/classifier/model';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { columnsOf, type Client } from '../clients';

export interface Alone {
  readonly model: Model;
  readonly cutoffs: CutoffValues;
}

/** Returns the model in row form with numbers drawn from all these clients, or with those given. */
export function alone(
  model: Model,
  clients: readonly Client[],
  given: Readonly<Record<string, number>> = {},
): Alone {
  const form = rowForm(model, new Set(Object.keys(clients[0]!)));
  const numbers = Object.entries(given).map(([id, number]) => [id, Float64Array.of(number)] as const);
  const drawn = cutoffValues(resolveCutoffs(form, columnsOf(clients)));
  return { model: form, cutoffs: { ...drawn, ...Object.fromEntries(numbers) } };
}

export function tierOf({ model, cutoffs }: Alone, client: Client): string | undefined {
  const [tier] = classify(model, columnsOf([client]), cutoffs).tiers;
  return model.tiers[tier!]?.id;
}

export const next = (
  id: string,
  client: Client,
  clients: readonly Client[],
  given?: Readonly<Record<string, number>>,
) => {
  const of = alone(modelById(id), clients, given);
  return nextTier(of.model, columnsOf([client]), of.cutoffs, 0);
};

/** Adds decimal numbers without the digits that binary addition leaves. */
export const plus = (a: number, b: number) => {
  const digits = 14 - Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b), 1e-80)));
  return Number((a + b).toFixed(Math.max(0, digits)));
};

export const own = (
  grid: readonly (readonly string[])[],
  kinds: readonly ('amount' | 'count' | 'share')[],
) => {
  const tierIds = ['t1', 't2', 't3', 't4'];
  return customModelToModel(
    {
      id: 'own-1',
      name: 'Own',
      measures: kinds.map((kind, index) => ({
        id: `m${index + 1}`,
        name: `M${index + 1}`,
        kind,
        cutoffs: (kinds.length === 1 ? [0.2, 0.5, 0.8] : [0.5]).map((p, at) => ({
          id: `m${index + 1}_${at + 1}`,
          name: '',
          rule: { kind: 'percentile', p },
        })),
      })),
      grid,
      tierIds,
    },
    tierIds.map((id) => ({ id, name: id, strategy: '', fill: '#DDDDDD', formerNames: [] })),
  );
};
