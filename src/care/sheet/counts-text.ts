import { formatValue } from '../../classifier/explain/format-value';
import { traits } from '../../classifier/language';
import { countifsKey } from '../countifs-key';
import type { CareStatus } from '../plan/judge';
import { words } from '../words/languages';
import type { CareInput } from './care-input';

const order: readonly CareStatus[] = ['neglected', 'overdue', 'due', 'in-touch'];

/** Says how many clients of the list are in each state: `Neglected 2, Overdue 23, Due 12, In touch 54; Win back 5`. */
export function countsText({ planned: { all }, statusNames, language }: CareInput): string {
  const { listSeparator } = traits[language];
  const { blocks, clauseSeparator } = words[language].sheet;
  const known = all.filter(({ block }) => block !== 'unread');
  const states = order.map(
    (status) => `${statusNames[status]} ${known.filter((each) => each.status === status).length}`,
  );
  const among = (['planned', 'winBack', 'unread'] as const).flatMap((block) => {
    const count = all.filter((each) => each.block === block).length;
    return count > 0 ? [`${blocks[block]} ${count}`] : [];
  });
  return [states.join(listSeparator), ...among].join(clauseSeparator);
}

/**
 * Says how many clients of each segment are overdue, with their money:
 * `Overdue: Treasure 13 (310,662.80), Phase out 6 (10,597.15)`; `''` if there are none.
 */
export function overdueText({ planned: { all }, settings, statusNames, language, value }: CareInput): string {
  const { listSeparator, colon } = traits[language];
  const overdue = all.filter(({ status, block }) => status === 'overdue' && block !== 'unread');
  const parts = settings.intervals.flatMap(([tier]) => {
    const ofTier = overdue.filter(({ client }) => countifsKey(client.tier) === countifsKey(tier));
    const worth = ofTier.reduce((sum, { client }) => sum + (client.value ?? 0), 0);
    if (ofTier.length === 0) return [];
    return [`${tier} ${ofTier.length}${value ? ` (${formatValue(worth, 'amount', language)})` : ''}`];
  });
  return parts.length > 0 ? `${statusNames.overdue}${colon}${parts.join(listSeparator)}` : '';
}
