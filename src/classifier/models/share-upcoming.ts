import { highLowGrid } from '../high-low-grid';
import { shareOfWallet } from '../measures/share-of-wallet';
import { sizeWords } from '../measures/size-words';
import type { Model } from '../model';
import { palette } from '../palette';

/** Share of wallet x upcoming purchase: where to defend, where to invest, where to bid low or let go. */
export const shareUpcoming: Model = {
  id: 'share-upcoming',
  functionName: 'CLIENT_MATRIX',
  name: { en: 'Share and upcoming purchase', zh: '占有率与即将购买量' },
  question: {
    en: 'Where is much about to be bought, and is it yours to keep or to win?',
    zh: '哪里即将大量采购，是该守住还是该争取？',
  },
  measures: [
    shareOfWallet,
    {
      id: 'upcoming',
      kind: 'amount',
      means: ['upcoming'],
      adds: 'sum',
      name: { en: 'Upcoming purchase', zh: '即将购买量' },
      description: {
        en: 'What the client is about to buy, from you or others: an amount, or big or small.',
        zh: '客户即将采购的总量（不限于向您采购）：数字，或“大”“小”。',
      },
      synonyms: {
        en: ['planned purchase', 'upcoming purchases', 'purchase forecast', 'forecast', 'upcoming'],
        zh: ['预计采购量', '计划采购量', '即将采购量', '采购预测'],
      },
      words: sizeWords,
    },
  ],
  cutoffs: [
    {
      id: 'share_cutoff',
      measure: 'share',
      name: { en: 'Share is high from', zh: '占有率达到即为高' },
      description: {
        en: 'A share from this number is high. Left out, it is the median of the shares given.',
        zh: '达到此数即为高占有率。省略时取所给占有率的中位数。',
      },
      rule: { kind: 'median' },
    },
    {
      id: 'upcoming_cutoff',
      measure: 'upcoming',
      name: { en: 'Purchase is big from', zh: '即将购买量达到即为大' },
      description: {
        en: 'An upcoming purchase from this number is big. Left out, it is the median of the purchases given.',
        zh: '达到此数即为大额采购。省略时取所给即将购买量的中位数。',
      },
      rule: { kind: 'median' },
    },
  ],
  tiers: [
    {
      id: 'key-account',
      name: { en: 'Key account', zh: '重点保持' },
      meaning: { en: 'High share, and much about to be bought.', zh: '占有率高，即将购买量大。' },
      strategy: {
        en: 'Keep close: be there before the need is voiced.',
        zh: '密切联系：先于需求一步到位。',
      },
      color: palette.green,
      standing: 'top',
    },
    {
      id: 'grow-share',
      name: { en: 'Grow share', zh: '重点发展' },
      meaning: { en: 'Low share, and much about to be bought.', zh: '占有率低，即将购买量大。' },
      strategy: {
        en: 'Invest: win a larger part of what is about to be bought.',
        zh: '加大开发：在即将到来的采购中争取更多份额。',
      },
      color: palette.blue,
      standing: 'good',
    },
    {
      id: 'hold-or-win',
      name: { en: 'Hold or win', zh: '保持或获取' },
      meaning: { en: 'High share, and little about to be bought.', zh: '占有率高，即将购买量小。' },
      strategy: { en: 'Defend the share without overspending.', zh: '守住份额，适度投入。' },
      color: palette.yellow,
      standing: 'standard',
    },
    {
      id: 'win-or-release',
      name: { en: 'Win or release', zh: '获取或放弃' },
      meaning: { en: 'Low share, and little about to be bought.', zh: '占有率低，即将购买量小。' },
      strategy: { en: 'Bid at low cost, or let go.', zh: '低成本争取，不成则放弃。' },
      color: palette.grey,
      standing: 'low',
    },
  ],
  table: highLowGrid(
    { measure: 'share', cutoff: 'share_cutoff' },
    { measure: 'upcoming', cutoff: 'upcoming_cutoff' },
    { highHigh: 'key-account', highLow: 'hold-or-win', lowHigh: 'grow-share', lowLow: 'win-or-release' },
  ),
  example: {
    formula: '=CLIENT_MATRIX({0.7;0.6;0.2;0.1},{500;40;400;30},0.5,200)',
    tiers: ['key-account', 'hold-or-win', 'grow-share', 'win-or-release'],
  },
};
