import type { Tier } from '../tier';
import { palette } from '../palette';
import { localizedWords } from '../words/localized-words';

const words = localizedWords.models.rfm.tiers;

/** The segments of clients by recency, frequency and monetary value. */
export const rfmTiers: readonly Tier[] = [
  { id: 'champions', ...words.champions, color: palette.forest, rank: 'top', aliases: ['Champion'] },
  {
    id: 'loyal-customers',
    ...words['loyal-customers'],
    color: palette.green,
    rank: 'top',
    aliases: ['Loyal Customer'],
  },
  {
    id: 'potential-loyalist',
    ...words['potential-loyalist'],
    color: palette.mint,
    rank: 'good',
    aliases: ['Potential Loyalists'],
  },
  { id: 'promising', ...words.promising, color: palette.sky, rank: 'good' },
  {
    id: 'new-customers',
    ...words['new-customers'],
    color: palette.blue,
    rank: 'good',
    aliases: ['New Customer'],
  },
  {
    id: 'need-attention',
    ...words['need-attention'],
    color: palette.yellow,
    rank: 'standard',
    aliases: ['Needs Attention'],
  },
  {
    id: 'cant-lose-them',
    ...words['cant-lose-them'],
    color: palette.orange,
    rank: 'top',
    aliases: ['Can’t Lose Them', 'Cannot Lose Them'],
  },
  { id: 'at-risk', ...words['at-risk'], color: palette.brick, rank: 'good' },
  { id: 'about-to-sleep', ...words['about-to-sleep'], color: palette.violet, rank: 'standard' },
  { id: 'lost', ...words.lost, color: palette.grey, rank: 'low' },
  { id: 'others', ...words.others, color: palette.slate, rank: 'standard' },
];
