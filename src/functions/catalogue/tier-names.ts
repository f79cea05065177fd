import { classify } from '../../classifier/decide/classify';
import type { Language } from '../../classifier/language';
import { noClient, unclassified, unclassifiedNameOf } from '../../classifier/unclassified';
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
  const { model, shape, columns, cutoffs, onlyClient } = clients;
  const decided = classify(model, columns, cutoffs);
  const { tiers } = decided;
  // What is missing is worked out when it is asked for, and most clients have a tier.
  if (onlyClient && tiers[0] === unclassified)
    requireReadableClient(clients, decided.missing[0]!, languageOfFaults);
  const names = model.tiers.map(({ name }) => name[language]);
  const nameOfUnclassified = unclassifiedNameOf(model)[language];
  const found = new Array<string>(tiers.length);
  for (let row = 0; row < tiers.length; row++) {
    const tier = tiers[row]!;
    found[row] = tier === noClient ? '' : (names[tier] ?? nameOfUnclassified);
  }
  return shapedLike(shape, found);
}
