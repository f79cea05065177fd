import { isBlank, type CellValue } from '../../sheet/cells/cell';
import type { Visit } from '../care-client';
import { countifsKey } from '../countifs-key';

/** The contacts with a client, from the visit log, as of a day. */
export interface Contacts {
  /** The last visit up to that day. */
  readonly last?: number;
  /** The first day after it for which a visit is planned. */
  readonly planned?: number;
  /** How many questions have no formal answer up to that day. */
  readonly open: number;
}

/** Returns the earlier of two days; either may be missing. */
export const earlier = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
/** Returns the later of two days; either may be missing. */
export const later = (a: number | undefined, b: number | undefined) =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);

const isDay = (cell: CellValue): cell is number => typeof cell === 'number';

/** Adds the visit log up, by `countifsKey` of the client. A date that is text counts for nothing, as in MAXIFS. */
export function contactsIn(visits: readonly Visit[], asOf: number): Map<string, Contacts> {
  const found = new Map<string, Contacts>();
  const tomorrow = Math.floor(asOf) + 1;
  for (const { client, date, question, answered } of visits) {
    if (isBlank(client)) continue;
    const key = countifsKey(client);
    const before = found.get(key) ?? { open: 0 };
    const day = isDay(date) ? Math.floor(date) : undefined;
    const past = day !== undefined && day < tomorrow ? day : undefined;
    const last = later(before.last, past);
    const planned = earlier(before.planned, past === undefined ? day : undefined);
    const isOpen = question !== '' && !(isDay(answered) && answered < tomorrow);
    found.set(key, {
      ...(last !== undefined && { last }),
      ...(planned !== undefined && { planned }),
      open: before.open + Number(isOpen),
    });
  }
  return found;
}
