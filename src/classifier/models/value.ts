import { growth, growthCutoff } from '../measures/growth';
import { profit, profitCutoff, profitMustTellLoss } from '../measures/profit';
import { strategic } from '../measures/strategic';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

/** Sorts clients by what they earn us now and what they may come to earn. */
export const value = withWords('value', {
  id: 'value',
  functionName: 'CLIENT_VALUE',
  measures: [profit, growth, strategic],
  cutoffs: [profitCutoff, growthCutoff],
  tiers: [
    {
      id: 'most-valuable',
      color: palette.green,
      rank: 'top',
      aliases: ['MVC', '最具价值客户', 'Most valuable customer'],
    },
    {
      id: 'most-growable',
      color: palette.blue,
      rank: 'good',
      aliases: ['MGC', '最具增长性客户', '最具成长性客户', 'Most growable customer'],
    },
    { id: 'standard', color: palette.grey, rank: 'standard' },
    { id: 'strategic-exception', color: palette.yellow, rank: 'standard' },
    {
      id: 'below-zero',
      color: palette.brick,
      rank: 'low',
      aliases: ['BZ', 'BZC', 'Below zero customer'],
    },
  ],
  table: [
    profitMustTellLoss,
    {
      when: [
        { measure: 'profit', below: 0 },
        { measure: 'strategic', from: 1 },
      ],
      tier: 'strategic-exception',
    },
    { when: [{ measure: 'profit', below: 0 }], tier: 'below-zero' },
    { when: [{ measure: 'profit', from: 'profit_cutoff' }], tier: 'most-valuable' },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'growth', above: 0, from: 'growth_cutoff' },
      ],
      tier: 'most-growable',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'growth', upTo: 0 },
      ],
      tier: 'standard',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'growth', below: 'growth_cutoff' },
      ],
      tier: 'standard',
    },
  ],
});
