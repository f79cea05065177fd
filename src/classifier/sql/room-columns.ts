import { decidedTier } from './decide-rows';
import { adding, firstOf, type Step } from './sql-text';
import { columnOf, named, type Writing } from './writing';

/** The room in some tiers, for a statement. */
export interface RoomInTiers {
  /** Id of the measure that says who stays. */
  readonly by: string;
  /** 1 if the clients with the highest values stay, -1 if those with the lowest. */
  readonly direction: 1 | -1;
  /** In the order of applying them; tiers as indexes in the model's list. */
  readonly caps: readonly { readonly tier: number; readonly most: number; readonly to: number }[];
  /** Marks the strategy of a client for whom a tier has no room. */
  marked(strategy: string): string;
}

const tierColumn = (writing: Writing, caps: number) => named(writing, `tier_${caps}`);

/** Names the columns with the index of each client's tier: by the rules, and after all caps. */
export const tierByRules = (writing: Writing): string => tierColumn(writing, 0);
export const tierAfterCaps = (writing: Writing, { caps }: RoomInTiers): string =>
  tierColumn(writing, caps.length);

/** Names all columns that `roomSteps` adds. */
export const roomColumns = (writing: Writing, room: RoomInTiers): string[] =>
  [0, ...room.caps].map((_, index) => tierColumn(writing, index));

/**
 * Writes a step for each cap, which ranks the clients of a tier and moves those for whom there is no room. RANK gives equal
 * clients the same number, so that whoever ties with the last one who stays, stays too; unknown values come last.
 *
 * @param from the step with the decisions
 */
export function roomSteps(writing: Writing, { by, direction, caps }: RoomInTiers, from: string): Step[] {
  const { stepEnd } = writing.dialect;
  const value = columnOf(writing, by, 'value');
  const order = `CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END, ${value} ${direction === 1 ? 'DESC' : 'ASC'}`;
  const texts = caps.map(({ tier, most, to }, index) => {
    const now = tierColumn(writing, index);
    const rank = `RANK() OVER (PARTITION BY ${now} ORDER BY ${order})`;
    return firstOf([[`${now} = ${tier} AND ${rank} > ${most}`, String(to)]], now);
  });
  const columns = [decidedTier(writing), ...texts].map((text, index) => ({
    name: tierColumn(writing, index),
    text,
  }));
  const nameOf = (index: number) => named(writing, `room_${index}`);
  return columns.map((column, index) => ({
    name: nameOf(index),
    query: adding(index === 0 ? from : nameOf(index - 1), [column], stepEnd),
  }));
}
