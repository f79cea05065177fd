import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { RoomInTiers } from '../../classifier/sql/room-columns';
import { orderCaps } from '../../sheet/caps/order-caps';
import { staysBy } from '../../sheet/caps/stays-by';
import { strategyOverCap } from '../../sheet/record/known-texts';
import { sheetText } from '../../sheet/text/sheet-text';
import { readCaps } from '../choice/read-caps';
import { CliProblem } from '../problem/cli-problem';

/**
 * Reads the room in tiers for a statement: `vip=100`, or `vip=120h/8`. Undefined if none was given.
 *
 * @param columns the columns of the table, by measure id
 * @throws CliProblem if the room cannot be read, nobody takes the others, or nothing says who stays
 */
export function roomInStatement(
  model: Model,
  columns: Readonly<Record<string, string>>,
  given: ReadonlyMap<string, string>,
  capBy: string | undefined,
  language: Language,
): RoomInTiers | undefined {
  const read = readCaps(model, { caps: given, capBy }, columns, undefined);
  if (!read) return undefined;
  const caps = orderCaps(model, read);
  const by = staysBy(model, read, (id) => columns[id] !== undefined);
  // Both were checked when the caps were read.
  if ('kind' in caps || !by) return undefined;
  const unclear = caps.find(({ most }) => Number.isNaN(most));
  if (unclear) {
    // No table has service levels.
    const { id } = model.tiers[unclear.tier]!;
    throw new CliProblem('notRoom', { tier: id, found: `${unclear.hours?.there}h` });
  }
  const { overCap } = sheetText[language];
  return {
    ...{ by: by.measure.id, direction: by.direction, caps },
    marked: (strategy) => strategyOverCap(strategy, overCap),
  };
}
