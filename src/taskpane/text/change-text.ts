import { formatValue } from '../../classifier/explain/format-value';
import type { Change } from '../../classifier/explain/next-tier';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import type { Words } from './words';

/**
 * Says what would make a client of this tier better, a sentence for each measure that alone can do it, or that none can.
 * Numbers are written as in the explanation of her tier.
 */
export function changesText(
  model: Model,
  tier: string,
  changes: readonly Change[] | undefined,
  words: Words,
): string[] {
  const { client } = words.text;
  const nameOf = (id: string) => model.tiers.find((each) => each.id === id)!.name[words.language];
  if (!changes) return [];
  if (changes.length === 0) return [client.noSingle(nameOf(tier))];
  return changes.map((change) =>
    client.makes(whatText(model, change, words), nameOf(tier), nameOf(change.tier)),
  );
}

function whatText(
  { measures }: Model,
  { measure: id, by, to, isAtMost }: Change,
  { language, text }: Words,
): string {
  const { kind, name } = measures.find((measure) => measure.id === id)!;
  const measure = name[language];
  const { client } = text;
  if (measureKinds[kind].says === 'yesNo') return to > 0 ? client.yes(measure) : client.no(measure);
  if (Math.abs(to) === Infinity) return client.word(measure, to > 0);
  if (by !== undefined) {
    const amount = formatValue(Math.abs(by), kind, language);
    return by > 0 ? client.more(amount, measure) : client.less(amount, measure);
  }
  const number = formatValue(to, kind, language);
  return isAtMost ? client.atMost(measure, number) : client.atLeast(measure, number);
}
