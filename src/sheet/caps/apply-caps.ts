import { eachRow, type Sliced } from '../../classifier/slices';
import type { CapInOrder } from './order-caps';

/** How a tier's room was used. */
export interface RoomUsed extends CapInOrder {
  /** Number of clients for whom there would have to be room, with those that other tiers sent. */
  readonly wanted: number;
  /** Number of clients who stay; more than `most` if some tie with the last one, or are there by hand. */
  readonly stay: number;
  /** Number of those who stay because somebody set their tier by hand. */
  readonly byHand: number;
  /** Number of clients who come last because nobody knows how they stand; 0 if there is room for all. */
  readonly unknown: number;
}

export interface Capped {
  /** For each client the index of her tier, or `noClient` or `unclassified`, after all caps. */
  readonly tiers: Int16Array;
  /** In the order of the caps. */
  readonly rooms: readonly RoomUsed[];
}

interface ToCap {
  /** For each client the index of her tier by the rules, or by hand; or another outcome. */
  readonly tiers: Int16Array;
  /** For each client how well she stands: the higher, the sooner she stays; NaN if unknown, below all others. */
  readonly standing: Float64Array;
  /** The caps, as `orderCaps` returns them. */
  readonly caps: readonly CapInOrder[];
  /** Returns whether somebody set this client's tier by hand: she takes up room, and never moves. */
  isByHand(client: number): boolean;
}

/**
 * Moves the clients for whom a tier has no room to the tier that takes them. Those who stand lowest go; whoever ties
 * with the last one who stays, stays too.
 */
export function* applyCaps({ tiers, standing, caps, isByHand }: ToCap): Sliced<Capped> {
  const now = tiers.slice();
  const rooms: RoomUsed[] = [];
  for (const cap of caps) {
    const { tier, most, to } = cap;
    const movable: number[] = [];
    let byHand = 0;
    yield* eachRow(now.length, (client) => {
      if (now[client] !== tier) return;
      if (isByHand(client)) byHand++;
      else movable.push(client);
    });
    const stays = staysWith(movable, standing, most - byHand);
    let moved = 0;
    yield* eachRow(movable.length, (index) => {
      const client = movable[index]!;
      if (stays(client)) return;
      now[client] = to;
      moved++;
    });
    const wanted = movable.length + byHand;
    const unknown = movable.filter((client) => wanted > most && Number.isNaN(standing[client])).length;
    rooms.push({ ...cap, wanted, stay: wanted - moved, byHand, unknown });
  }
  return { tiers: now, rooms };
}

/** Returns who of these clients stays if there is room for so many. */
function staysWith(
  clients: readonly number[],
  standing: Float64Array,
  room: number,
): (client: number) => boolean {
  if (clients.length <= room) return () => true;
  if (room <= 0) return () => false;
  // A typed array sorts by number, with NaN at the end. So numbers are turned round, to have the highest first.
  const highestFirst = Float64Array.from(clients, (client) => -standing[client]!).sort();
  const last = -highestFirst[room - 1]!;
  return (client) => Number.isNaN(last) || standing[client]! >= last;
}
