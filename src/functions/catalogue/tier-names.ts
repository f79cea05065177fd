import { classify } from '../../classifier/decide/classify';
import type { Language } from '../../classifier/language';
import { noClient, unclassifiedNameOf } from '../../classifier/unclassified';
import { shapedLike } from '../arguments/argument';
import type { FormulaClients } from '../arguments/formula-clients';

/** Returns the name of each client's tier, in the shape of the formula's ranges. */
export function tierNames(
  { model, shape, columns, cutoffs }: FormulaClients,
  language: Language,
): string[][] {
  const { tiers } = classify(model, columns, cutoffs);
  const names = model.tiers.map(({ name }) => name[language]);
  const unclassified = unclassifiedNameOf(model)[language];
  return shapedLike(
    shape,
    Array.from(tiers, (tier) => (tier === noClient ? '' : (names[tier] ?? unclassified))),
  );
}
