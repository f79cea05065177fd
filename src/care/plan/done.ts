import { isLikelyDate } from '../../classifier/likely-date';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import type { Visit, Written } from '../care-client';
import { countifsKey } from '../countifs-key';

/** A visit that is done, for the log. */
export interface DoneVisit {
  readonly client: CellValue;
  /** The day, as an Excel serial number. */
  readonly date: number;
  /** A topic of the list; `''` for none. */
  readonly topic: CellValue;
  /** True if she did not say when, so that it is the day of the plan. */
  readonly isUndated: boolean;
}

/** What *Done* of the plan before says. */
export interface DoneRead {
  readonly visits: readonly DoneVisit[];
  /** What she wrote, without what goes into the log. */
  readonly left: ReadonlyMap<string, readonly Written[]>;
}

interface HowToRead {
  /** The day of the plan; a later one is not done. */
  readonly asOf: number;
  readonly topics: readonly CellValue[];
  /** Words for *yes*, in lower case. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Reads *Done*: a day up to that of the plan, a topic, or a mark such as `x`. Without a day in it, the visit was on *Next
 * date* if that is not to come, otherwise on the day of the plan. Anything else stays where it is.
 *
 * @param written what she wrote, by `countifsKey` of the client
 */
export function doneIn(
  written: ReadonlyMap<string, readonly Written[]>,
  { asOf, topics, marks }: HowToRead,
): DoneRead {
  const today = Math.floor(asOf);
  const topicOf = new Map(
    topics.filter((topic) => !isBlank(topic)).map((topic) => [countifsKey(topic), topic]),
  );
  const dayIn = (cell: CellValue) =>
    typeof cell === 'number' && isLikelyDate(cell) && Math.floor(cell) <= today
      ? Math.floor(cell)
      : undefined;
  const visitOf = ({ name, next, done }: Written): DoneVisit | undefined => {
    if (isBlank(name) || isBlank(done)) return undefined;
    const day = dayIn(done);
    const topic = topicOf.get(countifsKey(done));
    const isMark = done === true || marks.has(String(done).trim().toLowerCase());
    if (day === undefined && topic === undefined && !isMark) return undefined;
    const date = day ?? dayIn(next);
    return { client: name, date: date ?? today, topic: topic ?? '', isUndated: date === undefined };
  };
  const visits: DoneVisit[] = [];
  const left = new Map<string, Written[]>();
  for (const [key, several] of written)
    left.set(
      key,
      several.map((hers) => {
        const visit = visitOf(hers);
        if (!visit) return hers;
        visits.push(visit);
        // A date to come is the next visit, and stays.
        return { ...hers, done: '', next: dayIn(hers.next) === undefined ? hers.next : '' };
      }),
    );
  return { visits, left };
}

/** Returns a visit as the log has it. */
export const visitOfDone = ({ client, date }: DoneVisit): Visit => ({
  ...{ client, date, question: '', answered: '' },
});
