import type { Tier } from '../tier';
import { palette } from '../palette';
import { tierWords } from '../words/with-words';

const tiers: readonly Omit<Tier, 'name' | 'strategy'>[] = [
  { id: 'champions', color: palette.forest, rank: 'top', aliases: ['Champion'] },
  { id: 'loyal-customers', color: palette.green, rank: 'top', aliases: ['Loyal Customer'] },
  { id: 'potential-loyalist', color: palette.mint, rank: 'good', aliases: ['Potential Loyalists'] },
  { id: 'promising', color: palette.sky, rank: 'good' },
  { id: 'new-customers', color: palette.blue, rank: 'good', aliases: ['New Customer'] },
  { id: 'need-attention', color: palette.yellow, rank: 'standard', aliases: ['Needs Attention'] },
  {
    id: 'cant-lose-them',
    color: palette.orange,
    rank: 'top',
    aliases: ['Can’t Lose Them', 'Cannot Lose Them'],
  },
  { id: 'at-risk', color: palette.brick, rank: 'good' },
  { id: 'about-to-sleep', color: palette.violet, rank: 'standard' },
  { id: 'lost', color: palette.grey, rank: 'low' },
  { id: 'others', color: palette.slate, rank: 'standard' },
];

/** The segments of clients by recency, frequency and monetary value. */
export const rfmTiers: readonly Tier[] = tiers.map((tier) => ({ ...tier, ...tierWords('rfm', tier.id) }));
