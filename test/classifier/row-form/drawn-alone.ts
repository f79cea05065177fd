import { classify } from '../../../src/classifier/decide/classify';
import type { Model } from '../../../src/classifier/model';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { columnsOf, type Client } from '../clients';

/**
 * The quantiles of ten numbers are at positions 1.8, 3.6, 5.4 and 7.2 from 0: 28, 46, 64, 82; the edges are one more.
 */
export const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

export const measuresOf = (clients: readonly Client[]) => new Set(Object.keys(clients[0]!));

/** Returns a model's row form and the numbers drawn from all these clients. */
export function drawn(model: Model, clients: readonly Client[]) {
  const inRows = rowForm(model, measuresOf(clients));
  const resolved = resolveCutoffs(inRows, columnsOf(clients));
  return { inRows, resolved, cutoffs: cutoffValues(resolved) };
}

/** Returns the tiers of clients who are each alone on a sheet, with numbers drawn from the others. */
export function tiersAlone(model: Model, from: readonly Client[], alone: readonly Client[]): string[] {
  const { inRows, cutoffs } = drawn(model, from);
  return alone.map((client) => {
    const [tier] = classify(inRows, columnsOf([client]), cutoffs).tiers;
    return inRows.tiers[tier!]?.id ?? 'unclassified';
  });
}

export const numbersOf = (model: Model, clients: readonly Client[]) =>
  Object.fromEntries(drawn(model, clients).resolved.map(({ id, value }) => [id, value]));
