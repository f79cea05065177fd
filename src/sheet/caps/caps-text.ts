import { traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { Count } from '../words/count';
import { words } from '../words/languages';
import type { RoomUsed } from './apply-caps';
import type { Room } from './room-of';
import { tierBeforeCap, type CapsApplied } from './caps-applied';
import type { StaysBy } from './stays-by';

/** Writes numbers for a reader: with the separators of a language or of a computer. */
export type CountText = (value: number) => Count;

/** Returns a function that writes numbers as the language does. */
export const countIn = (language: Language): CountText => {
  const { locale } = traits[language];
  return (value) => ({ value, shown: value.toLocaleString(locale) });
};

/** Says who stays: `those with the highest Sales`. */
export const bestText = ({ measure, direction }: StaysBy, language: Language): string =>
  words[language].caps.best(measure.name[language], direction > 0);

/**
 * Adds to the reason by the rules that a cap moved this client; returns the reason as it is for any other.
 *
 * @param client the number of the client in the plan
 * @param now index of her tier after the caps
 */
export function withCapReason(
  why: string,
  model: Pick<Model, 'tiers'>,
  caps: CapsApplied | undefined,
  { client, now }: { readonly client: number; readonly now: number },
  language: Language,
): string {
  const before = tierBeforeCap(caps, client);
  const room = caps?.rooms.find(({ tier }) => tier === before);
  if (!caps || !room) return why;
  const nameOf = (tier: number) => model.tiers[tier]!.name[language];
  return words[language].caps.overCap(why, {
    tier: nameOf(room.tier),
    room: roomAsText(room, language, countIn(language)),
    best: bestText(caps.by, language),
    now: nameOf(now),
  });
}

function roomAsText({ most, hours }: Room, language: Language, count: CountText): string {
  const shown = hours && { there: count(hours.there).shown, each: count(hours.each).shown };
  return words[language].caps.room(count(most), shown);
}

/** Says how the room of a tier was used, and why more clients stay than there is room for. */
export function roomText(
  used: RoomUsed,
  { tiers }: Pick<Model, 'tiers'>,
  language: Language,
  count: CountText,
): string[] {
  const { tier, to, most, hours, wanted, stay, byHand, unknown } = used;
  const text = words[language].caps;
  const name = tiers[tier]!.name[language];
  const room = roomAsText(used, language, count);
  const byHandBeyond = Math.max(0, byHand - most);
  const tied = Math.max(0, stay - most) - byHandBeyond;
  const moved = wanted - stay;
  return [
    wanted <= most
      ? text.hasRoom(name, room, count(wanted))
      : text.overflows(name, {
          room,
          wanted: count(wanted),
          stay: count(stay),
          moved: count(moved),
          to: tiers[to]!.name[language],
        }),
    ...(tied > 0 ? [text.tied(count(tied))] : []),
    ...(unknown > 0 ? [text.unknown(count(unknown))] : []),
    ...(byHandBeyond > 0 ? [text.byHand(count(byHandBeyond))] : []),
    ...(hours && stay > most ? [text.taken(count(stay * hours.each).shown)] : []),
  ];
}
