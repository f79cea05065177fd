import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Measure } from '../../../src/classifier/measure';
import { readsNatively } from '../../../src/classifier/native/reads-natively';

/** Cells that formulas read or not; native-formula.test.ts shows that they calculate so. */
const cells: readonly [
  model: string,
  measure: string,
  read: readonly unknown[],
  unread: readonly (string | number)[],
][] = [
  [
    'sales-loyalty',
    'loyalty',
    [12, true, '', '  ', '#N/A', 'High', ' not  loyal ', '忠诚'],
    ['¥12,000', '3万', '12', 'not-loyal', 'ｈｉｇｈ', '\u00a0', 'n/a'],
  ],
  [
    'deal',
    'closed',
    [1, 'Yes', '是', 'Closed Lost', 'negotiation/review', '输单'],
    ['done', '1.0', 'Angebot', 'closedwon', '1-Qualify'],
  ],
  ['deal-likelihood', 'likelihood', [0.35, 'h'], ['35%']],
  [
    'process',
    'last_order',
    [46_000, ''],
    ['2026-11-20', '20 Nov 2026', '12', 20_261_120, 20_261_120_093_000],
  ],
  ['focus', 'stage', [3, 'Repeat', '复购客户'], ['3', 'Stage 3']],
  ['care', 'interval_days', [30, 'Treasure', 'bzc'], ['30 days', 'Gold']],
  [
    'nature',
    'name',
    ['Acme Co., Ltd.', 'U.S. Bank', '北京（海淀）城市银行', 'Müller & Söhne GmbH', 7],
    ['Acme Ltd!', 'Ａｃｍｅ', 'No.5 Factory', '.com Ltd', 'Acme\u00a0Ltd', 'A'.repeat(81)],
  ],
];

describe.each(cells)('%s: %s', (modelId, id, read, unread) => {
  const measure = modelById(modelId).measures.find((each) => each.id === id) as Measure;

  test('a formula reads numbers, TRUE and FALSE, blanks, errors and the words it knows', () => {
    expect(read.filter((cell) => !readsNatively(cell as string | number | boolean, measure))).toEqual([]);
  });

  test('it does not read what takes a reader of texts', () => {
    expect(unread.filter((cell) => readsNatively(cell, measure))).toEqual([]);
  });
});
