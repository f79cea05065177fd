import type { Model } from '../../classifier/model';
import { mapRows, type Sliced } from '../../classifier/slices';
import { isBlank } from '../../sheet/cells/cell';
import type { CareClient, CareRules, Visit, Written } from '../care-client';
import { countifsKey } from '../countifs-key';
import { workingDayUpTo } from '../working-day';
import { allot } from './allot';
import type { Block, Cared, CareRow } from './cared';
import { contactsIn, earlier, later, type Contacts } from './contacts';
import { judgeCare, type CareFigures } from './judge';

export interface PlannedCare {
  readonly rows: readonly CareRow[];
  /** Every client of the list, including those in touch. */
  readonly all: readonly Cared[];
  /** How many clients to see are not among the rows, because the plan would be too long. */
  readonly unlisted: number;
}

const hasText = ({ benefit, next, done }: Written) => [benefit, next, done].some((cell) => !isBlank(cell));

/**
 * Plans which clients to see. For each owner come the visits (first the neglected, then the overdue, then the due, each
 * by value), then visits planned already, those that do not fit into the week, and clients to win back. Leaves out
 * clients in touch, unless the user wrote something beside them.
 *
 * @param model the model *Care*
 * @param written what the user wrote, by `countifsKey` of the client; several entries if several clients have one name
 */
export function* planCare(
  model: Model,
  clients: readonly CareClient[],
  visits: readonly Visit[],
  rules: CareRules,
  written: ReadonlyMap<string, readonly Written[]> = new Map(),
): Sliced<PlannedCare> {
  const contacts = contactsIn(visits, rules.asOf);
  const today = Math.floor(rules.asOf);
  const times = new Map<string, number>();
  const known = yield* mapRows(clients, (client) => {
    const key = countifsKey(client.name);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const log: Contacts = contacts.get(key) ?? { open: 0 };
    const { open } = log;
    const own = client.contact === undefined ? undefined : Math.floor(client.contact);
    const hers = written.get(key)?.[time];
    const next = typeof hers?.next === 'number' && hers.next >= today ? Math.floor(hers.next) : undefined;
    const last = later(log.last, own !== undefined && own <= today ? own : undefined);
    const planned = earlier(earlier(log.planned, own !== undefined && own > today ? own : undefined), next);
    return {
      client,
      key,
      hers,
      open,
      last,
      planned,
      interval: rules.intervals.get(countifsKey(client.tier)),
    };
  });
  const figures = yield* mapRows(known, ({ last, open, interval }): CareFigures => {
    if (interval === undefined) return { days: 0, open, interval: 1 };
    if (last === undefined) return { open, interval };
    const isDue = workingDayUpTo(last + interval, rules.holidays) <= today;
    return { days: Math.max(today - last, isDue ? interval : 0), open, interval };
  });
  const statuses = yield* judgeCare(model, figures);
  const all = yield* mapRows(known, ({ client, key, hers, open, last, planned, interval }, index): Cared => {
    const days = last === undefined ? undefined : today - last;
    const status = statuses[index]!;
    const silent = days !== undefined && interval !== undefined ? days / interval : 0;
    const blockOf = (): Block => {
      if (planned !== undefined) return 'planned';
      if (last === undefined && client.unread !== undefined) return 'unread';
      if (status === 'in-touch') return 'kept';
      return status === 'overdue' && silent > (rules.winBack ?? Infinity) ? 'winBack' : 'visit';
    };
    return {
      ...{ client, status, open, isAlike: times.get(key)! > 1 },
      ...(hers && hasText(hers) && { written: hers }),
      ...(days !== undefined && { days }),
      ...(interval !== undefined && { interval }),
      ...(planned !== undefined && { planned }),
      block: blockOf(),
    };
  });
  const gone = [...written].flatMap(([key, several]) =>
    several.slice(times.get(key) ?? 0).flatMap((hers) => (hasText(hers) ? [goneClient(hers)] : [])),
  );
  const listed = all.filter((each) => each.block !== 'kept' || each.written !== undefined);
  const rows = yield* allot([...listed, ...gone], rules);
  return { rows, all, unlisted: listed.length + gone.length - rows.length };
}

/** Makes a row for what the user wrote beside a client who is no longer in the list. */
const goneClient = (written: Written): Cared => ({
  client: { name: written.name, tier: '', owner: '' },
  written,
  block: 'kept',
  open: 0,
  isAlike: false,
});
