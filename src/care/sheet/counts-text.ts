import { formatValue } from '../../classifier/explain/format-value';
import { traits } from '../../classifier/language';
import { countifsKey } from '../countifs-key';
import type { Cared } from '../plan/cared';
import type { CareStatus } from '../plan/judge';
import { mostListed } from '../plan/list-limit';
import { words } from '../words/languages';
import type { CareInput } from './care-input';

const order: readonly CareStatus[] = ['neglected', 'overdue', 'due', 'in-touch'];

/** Says how many clients of the list are in each state: `Neglected 2, Overdue 23, Due 12, In touch 54; Win back 5`. */
export function countsText({ planned: { all }, statusNames, language }: CareInput): string {
  const { listSeparator } = traits[language];
  const { blocks, clauseSeparator } = words[language].sheet;
  const shown = (count: number) => formatValue(count, 'count', language);
  const known = all.filter(({ block }) => block !== 'unread');
  const states = order.map(
    (status) => `${statusNames[status]} ${shown(known.filter((each) => each.status === status).length)}`,
  );
  const among = (['planned', 'winBack', 'unread'] as const).flatMap((block) => {
    const count = all.filter((each) => each.block === block).length;
    return count > 0 ? [`${blocks[block]} ${shown(count)}`] : [];
  });
  return [states.join(listSeparator), ...among].join(clauseSeparator);
}

/**
 * Says how many clients of each segment are overdue, with their money:
 * `Overdue: Treasure 13 (310,662.80), Phase out 6 (10,597.15)`; `''` if there are none.
 */
export function overdueText({ planned: { all }, settings, statusNames, language, value }: CareInput): string {
  const { listSeparator, colon } = traits[language];
  const ofTiers = addedUp(all.filter(({ status, block }) => status === 'overdue' && block !== 'unread'));
  const parts = settings.intervals.flatMap(([tier]) => {
    const { clients, worth } = ofTiers.get(countifsKey(tier)) ?? { clients: 0, worth: 0 };
    if (clients === 0) return [];
    const count = formatValue(clients, 'count', language);
    return [`${tier} ${count}${value ? ` (${formatValue(worth, 'amount', language)})` : ''}`];
  });
  return parts.length > 0 ? `${statusNames.overdue}${colon}${parts.join(listSeparator)}` : '';
}

/** Counts and adds up clients by `countifsKey` of their tiers. */
function addedUp(clients: readonly Cared[]) {
  const ofNames = new Map<string, { clients: number; worth: number }>();
  const add = (to: typeof ofNames, key: string, count: number, worth: number) => {
    const before = to.get(key) ?? { clients: 0, worth: 0 };
    to.set(key, { clients: before.clients + count, worth: before.worth + worth });
  };
  for (const { client } of clients) add(ofNames, client.tier, 1, client.value ?? 0);
  const ofKeys: typeof ofNames = new Map();
  for (const [name, { clients: count, worth }] of ofNames) add(ofKeys, countifsKey(name), count, worth);
  return ofKeys;
}

/** Says how many clients to see a long plan does not list, and what makes it shorter; `''` if it lists all. */
export function unlistedText({ planned: { unlisted }, language }: CareInput): string {
  const shown = (count: number) => formatValue(count, 'count', language);
  return unlisted > 0 ? words[language].sheet.unlisted(shown(unlisted), shown(mostListed)) : '';
}
