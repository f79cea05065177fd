import { isObject } from '../is-object';
import { isLeftOutOr } from './whole';

/** Numbers of clients, by the tier's id or `unclassified`. */
export type CountsByTier = Readonly<Record<string, number>>;

/** How many clients each segment had otherwise, which a run keeps so that these can be compared with its own. */
export interface CountsBefore {
  /** By what the segment column showed before the run, for clients who are still on the list; left out if it was new. */
  readonly earlier?: CountsByTier;
  /** By the rules, without the room in each segment; left out if every segment has room for everybody. */
  readonly byRules?: CountsByTier;
}

export const isCountsBefore = (value: unknown): value is CountsBefore =>
  isObject(value) && [value.earlier, value.byRules].every(isLeftOutOr(isCounts));

const isCounts = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((count) => Number.isInteger(count));
