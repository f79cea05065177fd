import type { Language } from '../language';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { words } from '../words/languages';
import { formatValue } from './format-value';
import type { Change } from './next-tier';
import type { RoomInTiers } from './room-in-tiers';

/** Says what has to change, with numbers as in the explanation of a tier: `2,350 more Sales`. */
export function changeText({ measures }: Model, change: Change, language: Language): string {
  const { measure: id, by, to, isAtMost } = change;
  const { kind, name } = measures.find((measure) => measure.id === id)!;
  const measure = name[language];
  const text = words[language].explanation.change;
  if (measureKinds[kind].says === 'yesNo') return to > 0 ? text.yes(measure) : text.no(measure);
  if (Math.abs(to) === Infinity) return text.word(measure, to > 0);
  if (by !== undefined) {
    const amount = formatValue(Math.abs(by), kind, language);
    return by > 0 ? text.more(amount, measure) : text.less(amount, measure);
  }
  const number = formatValue(to, kind, language);
  return isAtMost ? text.atMost(measure, number) : text.atLeast(measure, number);
}

/**
 * Says in a cell what would bring a client to a better tier: `2,350 more Sales: Treasure`, and `(room for 100 only)` if
 * the tier has limited room. Returns `''` if there is nothing to say.
 *
 * @param changes as from `nextTier`
 */
export function nextTierText(
  model: Model,
  changes: readonly Change[] | undefined,
  language: Language,
  room: RoomInTiers = {},
): string {
  const text = words[language].explanation.change;
  if (!changes) return '';
  if (changes.length === 0) return text.notAlone;
  const nameOf = (id: string) => model.tiers.find((tier) => tier.id === id)!.name[language];
  return text.either(
    changes.map((change) => {
      const leads = text.leadsTo(changeText(model, change, language), nameOf(change.tier));
      const most = room[change.tier];
      if (most === undefined) return leads;
      return text.room(leads, most === 'limited' ? most : formatValue(most, 'count', language));
    }),
  );
}
