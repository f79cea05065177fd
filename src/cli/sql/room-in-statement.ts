import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { RoomInTiers } from '../../classifier/sql/room-columns';
import { orderCaps } from '../../sheet/caps/order-caps';
import { staysBy } from '../../sheet/caps/stays-by';
import { strategyOverCap } from '../../sheet/record/known-texts';
import { sheetText } from '../../sheet/text/sheet-text';
import { readCaps, requireHoursOfOne } from '../choice/read-caps';

/**
 * Reads the room in tiers for a statement: `vip=100`, or `vip=120h/8`. Undefined if none was given.
 *
 * @param form the model in the form in which the statement has it
 * @param columns the columns of the table, by measure id
 * @throws CliProblem if the room cannot be read, nobody takes the others, or nothing says who stays
 */
export function roomInStatement(
  { model, form }: { readonly model: Model; readonly form: Model },
  columns: Readonly<Record<string, string>>,
  given: ReadonlyMap<string, string>,
  capBy: string | undefined,
  language: Language,
): RoomInTiers | undefined {
  const read = readCaps(model, { caps: given, capBy }, columns, undefined);
  if (!read) return undefined;
  requireHoursOfOne(read);
  const caps = orderCaps(model, read);
  const by = staysBy(model, read, (id) => columns[id] !== undefined);
  // Both were checked when the caps were read.
  if ('kind' in caps || !by) return undefined;
  const { overCap } = sheetText[language];
  // A policy may have the tiers in another order.
  const inForm = (tier: number) => form.tiers.findIndex(({ id }) => id === model.tiers[tier]!.id);
  return {
    ...{ by: by.measure.id, direction: by.direction },
    caps: caps.map(({ tier, most, to }) => ({ tier: inForm(tier), most, to: inForm(to) })),
    marked: (strategy) => strategyOverCap(strategy, overCap),
  };
}
