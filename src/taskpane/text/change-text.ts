import { changeText } from '../../classifier/explain/change-text';
import type { Change } from '../../classifier/explain/next-tier';
import type { RoomInTiers } from '../../classifier/explain/room-in-tiers';
import type { Model } from '../../classifier/model';
import type { Words } from './words';

/**
 * Says what would bring a client of this tier to a better one: a sentence for each measure that can do it alone, or one
 * that none can. Adds the room in a tier if it is limited.
 */
export function changesText(
  model: Model,
  tier: string,
  changes: readonly Change[] | undefined,
  room: RoomInTiers,
  { language, text, count }: Words,
): string[] {
  const nameOf = (id: string) => model.tiers.find((each) => each.id === id)!.name[language];
  if (!changes) return [];
  if (changes.length === 0) return [text.client.noSingle(nameOf(tier))];
  return changes.map((change) => {
    const to = nameOf(change.tier);
    const makes = text.client.makes(changeText(model, change, language), nameOf(tier), to);
    const most = room[change.tier];
    return typeof most === 'number' ? makes + text.client.room(to, count(most)) : makes;
  });
}
