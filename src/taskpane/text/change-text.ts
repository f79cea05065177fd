import { changeText } from '../../classifier/explain/change-text';
import type { Change } from '../../classifier/explain/next-tier';
import type { Model } from '../../classifier/model';
import type { Words } from './words';

/**
 * Says what would bring a client of this tier to a better one: a sentence for each measure that can do it alone, or one
 * that none can.
 */
export function changesText(
  model: Model,
  tier: string,
  changes: readonly Change[] | undefined,
  { language, text }: Words,
): string[] {
  const nameOf = (id: string) => model.tiers.find((each) => each.id === id)!.name[language];
  if (!changes) return [];
  if (changes.length === 0) return [text.client.noSingle(nameOf(tier))];
  return changes.map((change) =>
    text.client.makes(changeText(model, change, language), nameOf(tier), nameOf(change.tier)),
  );
}
