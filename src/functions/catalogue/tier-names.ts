import { classify } from '../../classifier/decide/classify';
import type { Language } from '../../classifier/language';
import { noClient, unclassifiedNameOf } from '../../classifier/unclassified';
import { shapedLike } from '../arguments/argument';
import type { FormulaClients } from '../arguments/formula-clients';
import { requireReadableClient } from '../arguments/readable-measures';

/**
 * Returns the name of each client's tier, in the shape of the formula's ranges.
 *
 * @param language of the names
 * @param languageOfFaults Excel's
 * @throws FunctionFault if the formula has one client alone and a cell of hers cannot be read
 */
export function tierNames(
  clients: FormulaClients,
  language: Language,
  languageOfFaults: Language,
): string[][] {
  const { model, shape, columns, cutoffs } = clients;
  const { tiers, missing } = classify(model, columns, cutoffs);
  requireReadableClient(clients, missing[0] ?? -1, languageOfFaults);
  const names = model.tiers.map(({ name }) => name[language]);
  const unclassified = unclassifiedNameOf(model)[language];
  const found = new Array<string>(tiers.length);
  for (let row = 0; row < tiers.length; row++) {
    const tier = tiers[row]!;
    found[row] = tier === noClient ? '' : (names[tier] ?? unclassified);
  }
  return shapedLike(shape, found);
}
