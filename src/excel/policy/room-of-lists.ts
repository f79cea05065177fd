import type { RoomOfList } from '../../policy/room-of-list';
import { splitAddress } from '../../sheet/cells/cell';
import { readRecord } from '../../sheet/record/segment-record';
import { numberOfRecord, ownName } from '../own/own-names';

/**
 * Returns the room that the records of runs have for lists whose columns still exist.
 *
 * @param references maps each name of the workbook to its formula
 */
export function roomOfLists(
  settings: readonly { readonly key: string; readonly value: unknown }[],
  references: ReadonlyMap<string, string>,
): RoomOfList[] {
  return settings.flatMap(({ key, value }) => {
    const number = numberOfRecord(key);
    const { modelId, chosen, decided } = (!Number.isNaN(number) && readRecord(value)) || {};
    const caps = chosen?.caps;
    if (modelId === undefined || !caps || Object.keys(caps.tiers).length === 0) return [];
    const formula = references.get(ownName(number, 'segment')) ?? '#REF!';
    if (formula.includes('#REF!')) return [];
    const { sheet } = splitAddress(formula.replace(/^=/, ''));
    return [{ number, modelId, sheet, caps, ...(decided && { asOf: decided.asOf }) }];
  });
}
