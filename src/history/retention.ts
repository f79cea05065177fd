import { eachItem, type Sliced } from '../classifier/slices';
import type { Kept, ObservedRetention } from '../summary/list';
import { clientsOn } from './clients-on';
import { ids, isRun, type HistoryRow } from './history-row';

/** The fewest days between two runs to observe retention from: a year. */
const year = 365;

/**
 * Counts by tier how many clients of a run were still on the list at the last run. Takes the latest run that is at least a
 * year older than the last one.
 *
 * @param rows the rows of the history, in any order; undefined for a blank one
 */
export function* observedRetention(
  rows: readonly (HistoryRow | undefined)[],
  model: string,
): Sliced<ObservedRetention> {
  const ofModel = rows.filter((row): row is HistoryRow => row?.model === model);
  const days = ofModel.filter(isRun).map(({ date }) => date);
  if (days.length === 0) return { kind: 'noHistory' };
  const latest = (all: readonly number[]) => all.reduce((last, day) => Math.max(last, day), -Infinity);
  const to = latest(days);
  const from = latest(days.filter((day) => day <= to - year));
  if (from === -Infinity) return { kind: 'lessThanYear' };
  const [before, after] = [yield* clientsOn(ofModel, from), yield* clientsOn(ofModel, to)];
  const counts = new Map<string, { were: number; stayed: number }>();
  const all = { were: 0, stayed: 0 };
  yield* eachItem(before, ([client, { tierId: tier }]) => {
    if (tier === ids.gone) return;
    if (!counts.has(tier)) counts.set(tier, { were: 0, stayed: 0 });
    const stays = after.get(client)?.tierId === ids.gone ? 0 : 1;
    for (const each of [counts.get(tier)!, all]) {
      each.were += 1;
      each.stayed += stays;
    }
  });
  const tiers: Readonly<Record<string, Kept>> = Object.fromEntries(counts);
  return { kind: 'observed', from, to, tiers, all };
}
