import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { countifsKey } from '../countifs-key';

/** A row of the visit log with a need that was heard. */
export interface NeedHeard {
  readonly client: CellValue;
  readonly topic: CellValue;
}

/** Needs heard of the clients of a tier, by topic. */
export interface NeedsOfTier {
  /** `undefined` for clients without a segment in the list. */
  readonly tier: string | undefined;
  /** One for each topic, in their order; other topics are last. */
  readonly counts: readonly number[];
}

/**
 * Counts needs by the tiers of those who have them. Of several clients with one name the first counts, because the log
 * cannot tell them apart.
 *
 * @param names clients of the list; `tiers` are their segments
 */
export function countNeeds(
  needs: readonly NeedHeard[],
  { names, tiers }: { readonly names: readonly CellValue[]; readonly tiers: readonly CellValue[] },
  topics: readonly CellValue[],
): NeedsOfTier[] {
  const tierOf = new Map<string, string>();
  names.forEach((name, row) => {
    const key = countifsKey(name);
    if (!isBlank(tiers[row]!) && !tierOf.has(key)) tierOf.set(key, String(tiers[row]));
  });
  const columnOf = new Map(topics.map((topic, index) => [countifsKey(topic), index]));
  const found = new Map<string | undefined, number[]>();
  for (const { client, topic } of needs) {
    const tier = tierOf.get(countifsKey(client));
    const counts = found.get(tier) ?? Array<number>(topics.length + 1).fill(0);
    const column = columnOf.get(countifsKey(topic)) ?? topics.length;
    counts[column] = counts[column]! + 1;
    found.set(tier, counts);
  }
  return [...found].map(([tier, counts]) => ({ tier, counts }));
}
