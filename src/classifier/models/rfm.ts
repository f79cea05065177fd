import type { Condition, Rule } from '../decision-table';
import type { DerivedMeasure } from '../derive/derivation';
import { frequency, monetary, recency } from '../measures/rfm';
import type { Model } from '../model';
import { rfmTiers } from './rfm-tiers';

const scores: readonly DerivedMeasure[] = [
  {
    id: 'recency_score',
    name: { en: 'Recency score', zh: '间隔得分' },
    derivation: { kind: 'quantileScore', of: recency.id, best: 'low' },
  },
  {
    id: 'frequency_score',
    name: { en: 'Frequency score', zh: '频率得分' },
    derivation: { kind: 'quantileScore', of: frequency.id, best: 'high' },
  },
  {
    id: 'monetary_score',
    name: { en: 'Monetary score', zh: '金额得分' },
    derivation: { kind: 'quantileScore', of: monetary.id, best: 'high' },
  },
];

type ScoreRange = readonly [lowest: number, highest: number];

/** All three are asked for, also where any score will do: a client of whom one is not known is no segment's. */
function segment(tier: string, ...ranges: readonly [ScoreRange, ScoreRange, ScoreRange]): Rule {
  const when = ranges.map(([lowest, highest], index): Condition => ({
    measure: scores[index]!.id,
    from: lowest,
    ...(highest < 5 && { below: highest + 1 }),
  }));
  return { when, tier };
}

/** Recency, frequency, monetary value: what clients did tells what they will do. */
export const rfm: Model = {
  id: 'rfm',
  functionName: 'CLIENT_RFM',
  name: { en: 'Recency, frequency, monetary value', zh: 'RFM 模型' },
  question: {
    en: 'Who bought lately, often and much, and who is slipping away?',
    zh: '谁最近买、经常买、买得多，谁正在流失？',
  },
  source: {
    en: 'RFM with scores 1 to 5 by quintile and the segments of the R package rfm (rsquaredacademy).',
    zh: 'RFM：按五分位数评 1 至 5 分，分群沿用 R 软件包 rfm（rsquaredacademy）。',
  },
  measures: [recency, frequency, monetary],
  asOfLast: true,
  derived: scores,
  cutoffs: [],
  tiers: rfmTiers,
  table: [
    segment('champions', [5, 5], [5, 5], [5, 5]),
    segment('potential-loyalist', [3, 5], [3, 5], [2, 5]),
    segment('loyal-customers', [2, 4], [2, 4], [2, 4]),
    segment('promising', [3, 4], [1, 3], [3, 5]),
    segment('new-customers', [4, 5], [1, 3], [1, 5]),
    segment('cant-lose-them', [1, 2], [3, 4], [4, 5]),
    segment('at-risk', [1, 2], [2, 5], [4, 5]),
    segment('need-attention', [1, 3], [3, 5], [3, 5]),
    segment('about-to-sleep', [2, 3], [1, 3], [1, 4]),
    segment('lost', [1, 1], [1, 5], [1, 5]),
    { when: [], tier: 'others' },
  ],
  example: {
    formula: '=CLIENT_RFM({1;30;60;90;120},{20;12;8;4;2},{2000;1200;800;400;200})',
    tiers: ['champions', 'potential-loyalist', 'potential-loyalist', 'about-to-sleep', 'lost'],
  },
};
