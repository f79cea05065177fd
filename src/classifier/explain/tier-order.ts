import type { Model } from '../model';
import { tierRanks } from '../tier';

/**
 * Returns the ids of the tiers that are better than this one, nearest first, grouped: tiers that are equally near are in
 * one group. Empty for the best tier, and for a model that does not order its tiers.
 */
export function betterTiers(
  { tiers, unranked, tierLadders }: Pick<Model, 'tiers' | 'unranked' | 'tierLadders'>,
  id: string,
): string[][] {
  if (unranked) return [];
  if (tierLadders) {
    const ladder = tierLadders.find((each) => each.includes(id)) ?? [];
    return ladder.slice(ladder.indexOf(id) + 1).map((better) => [better]);
  }
  const own = tiers.find((tier) => tier.id === id);
  const ranks = own ? tierRanks.slice(0, tierRanks.indexOf(own.rank)).reverse() : [];
  return ranks
    .map((rank) => tiers.filter((tier) => tier.rank === rank).map((tier) => tier.id))
    .filter((ofRank) => ofRank.length > 0);
}
