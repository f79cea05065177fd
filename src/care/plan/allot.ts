import type { CareRules } from '../care-client';
import type { Sliced } from '../../classifier/slices';
import { countifsKey } from '../countifs-key';
import type { Block, Cared, CareRow } from './cared';
import type { CareStatus } from './judge';
import { upToLimit } from './list-limit';

const blocks: readonly Block[] = ['visit', 'planned', 'doesNotFit', 'winBack', 'unread', 'kept'];
const urgency: readonly (CareStatus | undefined)[] = ['neglected', 'overdue', 'due', 'in-touch', undefined];

const daysOfWeek = 7;

/** What decides the place of a client, as numbers: the smaller, the sooner; made once, because a sort compares often. */
function placeOf(each: Cared): readonly number[] {
  const { block, planned = 0, status, client } = each;
  return [
    blocks.indexOf(block),
    block === 'planned' ? planned : 0,
    urgency.indexOf(status),
    -(client.value ?? -Infinity),
  ];
}

/** Returns clients in the order of the plan; those whom nothing parts stay as they are. */
function inOrder<Client extends Cared>(clients: readonly Client[]): Client[] {
  const places = clients.map((client) => ({ client, place: placeOf(client) }));
  const compare = (a: readonly number[], b: readonly number[]) => {
    const differs = a.findIndex((part, index) => part !== b[index]);
    return differs < 0 ? 0 : a[differs]! < b[differs]! ? -1 : 1;
  };
  return places.sort((a, b) => compare(a.place, b.place)).map(({ client }) => client);
}

/**
 * Groups clients by owner, in the order of the owners' names, clients of nobody last. Numbers the visits that fit into
 * each owner's week besides those already planned for it, and moves the others to `doesNotFit`. Shortens a long plan.
 */
export function* allot(cared: readonly Cared[], { asOf, capacity }: CareRules): Sliced<CareRow[]> {
  const groups = new Map<string, Cared[]>();
  const keyOf = remembering(countifsKey);
  for (const each of cared) {
    const key = keyOf(each.client.owner);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const owners = [...groups.keys()].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : Number(a > b)),
  );
  const isThisWeek = ({ planned }: Cared) => planned !== undefined && planned < asOf + daysOfWeek;
  const ofOwners: CareRow[][] = [];
  for (const owner of owners) {
    yield;
    const group = inOrder(groups.get(owner)!);
    const fits = (capacity.get(owner) ?? Infinity) - group.filter(isThisWeek).length;
    const rows = group.map((each, index): CareRow => {
      if (each.block !== 'visit') return each;
      return index < fits ? { ...each, rank: index + 1 } : { ...each, block: 'doesNotFit' };
    });
    const inBlocks = new Map(blocks.map((block): [Block, CareRow[]] => [block, []]));
    for (const row of rows) inBlocks.get(row.block)!.push(row);
    ofOwners.push([...inBlocks.values()].flat());
  }
  return yield* upToLimit(ofOwners);
}

/** Returns the same function, which asks once for each text: a long list has few owners. */
function remembering(keyOf: (text: string) => string): typeof keyOf {
  const known = new Map<string, string>();
  return (text) => {
    const key = known.get(text) ?? keyOf(text);
    known.set(text, key);
    return key;
  };
}
