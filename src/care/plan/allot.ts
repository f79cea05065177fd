import type { CareRules } from '../care-client';
import { countifsKey } from '../countifs-key';
import type { Block, Cared, CareRow } from './cared';
import type { CareStatus } from './judge';

const blocks: readonly Block[] = ['visit', 'planned', 'doesNotFit', 'winBack', 'unread', 'kept'];
const urgency: readonly (CareStatus | undefined)[] = ['neglected', 'overdue', 'due', 'in-touch', undefined];

const daysOfWeek = 7;

const inOrder = (a: Cared, b: Cared) =>
  blocks.indexOf(a.block) - blocks.indexOf(b.block) ||
  (a.block === 'planned' ? a.planned! - b.planned! : 0) ||
  urgency.indexOf(a.status) - urgency.indexOf(b.status) ||
  (b.client.value ?? -Infinity) - (a.client.value ?? -Infinity) ||
  0;

/**
 * Groups clients by owner, in the order of the owners' names, clients of nobody last. Numbers the visits that fit into
 * each owner's week besides those already planned for it, and moves the others to `doesNotFit`.
 */
export function allot(cared: readonly Cared[], { asOf, capacity }: CareRules): CareRow[] {
  const groups = new Map<string, Cared[]>();
  for (const each of cared) {
    const key = countifsKey(each.client.owner);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const owners = [...groups.keys()].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : Number(a > b)),
  );
  return owners.flatMap((owner) => {
    const group = groups.get(owner)!.sort(inOrder);
    const isThisWeek = ({ planned }: Cared) => planned !== undefined && planned < asOf + daysOfWeek;
    const fits = (capacity.get(owner) ?? Infinity) - group.filter(isThisWeek).length;
    const rows = group.map((each, index): CareRow => {
      if (each.block !== 'visit') return each;
      return index < fits ? { ...each, rank: index + 1 } : { ...each, block: 'doesNotFit' };
    });
    return rows.sort((a, b) => blocks.indexOf(a.block) - blocks.indexOf(b.block));
  });
}
