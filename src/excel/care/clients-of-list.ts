import type { CareClient } from '../../care/care-client';
import { isLikelyDate } from '../../classifier/likely-date';
import { mapRows, type Sliced } from '../../classifier/slices';
import { unclassifiedOutcome } from '../../classifier/unclassified';
import type { Policy } from '../../policy/policy';
import { cellOnSheet, isBlank } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import type { ListRead } from '../summary/read-list';

/**
 * Returns the clients of the list, which are the rows with a segment and a name or a figure: a segment may be left beside a
 * client who was cleared.
 */
export function* clientsOf(
  { cells, range, top }: ListRead,
  { contacts }: { readonly contacts?: number },
): Sliced<CareClient[]> {
  const { tiers, names = [], values = [], groups = [], contacts: days = [] } = cells;
  const clients = yield* mapRows(tiers, (tier, row): CareClient[] => {
    if (isBlank(tier)) return [];
    const [value, day = ''] = [values[row], days[row]];
    const said = [names[row], value, groups[row], day];
    if (cells.names && said.every((cell) => isBlank(cell ?? ''))) return [];
    const isDay = typeof day === 'number' && isLikelyDate(day);
    const isUnread = !isDay && !isBlank(day);
    return [
      {
        name: names[row] ?? '',
        tier: String(tier),
        owner: String(groups[row] ?? '').trim(),
        ...(typeof value === 'number' && { value }),
        ...(isDay && { contact: day }),
        ...(isUnread && {
          unread: cellOnSheet(range.sheetName, top + row, sheetColumn(range, contacts!)),
        }),
      },
    ];
  });
  return clients.flat();
}

/**
 * Returns the names of tiers as the list has them: the policy's names if formulas follow it, otherwise those that the
 * run wrote.
 */
export function tierNamesOf(
  { run: { record } }: ListRead,
  policy: Policy | undefined,
): { id: string; name: string }[] {
  const { texts, chosen, modelId } = record;
  const ofModel = policy?.models.find((each) => each.modelId === modelId);
  const followed = (chosen?.writeAs ?? 'values') === 'values' ? undefined : ofModel;
  return [
    ...texts.tiers.map(({ id, name }) => ({
      id,
      name: followed?.tiers.find((tier) => tier.id === id)?.name ?? name,
    })),
    { id: unclassifiedOutcome, name: texts.unclassified },
  ];
}
