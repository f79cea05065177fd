import { describe, expect, test } from '@jest/globals';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { standardPolicy } from '../policy/policies';
import { renamed } from '../../src/policy/model/policy-tiers';
import { answerOf } from './answer';
import { policyOf, tierText, withCell } from './policy-text';

/** The workbook's policy, drawn from 10, 20, 30, 40 and 50 in every measure, so that medians are 30. */
const standard = standardPolicy(salesLoyalty);

describe('the policy of the workbook', () => {
  const workbook = policyOf(standard);

  test('goes before the distribution of the ranges, and its cell before it', () => {
    const formula = '=CLIENT_TIER({10;20;40},{99;99;99})';
    // The median of the ranges is 20, that of the policy 30, and its cell says 10,000.
    expect(answerOf(formula)).toEqual(['Rising star', 'Treasure', 'Treasure']);
    expect(answerOf(formula, 'en', workbook)).toEqual(['Rising star', 'Rising star', 'Treasure']);
    expect(answerOf(withCell('=CLIENT_TIER(40,99,,,CT)', tierText), 'en', workbook)).toBe('Rising star');
    expect(answerOf('=CLIENT_TIER(40,99,50)', 'en', workbook)).toBe('Rising star');
  });

  test('answers one client alone', () => {
    expect(answerOf('=CLIENT_TIER(30,29.9)', 'zh', workbook)).toBe('High-risk');
  });

  test('says nothing of other models', () => {
    expect(answerOf('=CLIENT_SIZE(5)', 'en', workbook)).toMatch(/^#N\/A medium_from is missing/);
    expect(answerOf('=CLIENT_GRADE(0.9)', 'zh', workbook)).toBe('A级');
  });

  const tiers = standard.tiers.map((each) => {
    if (each.id === 'treasure')
      return { ...renamed(renamed(each, 'Gold'), 'Diamond'), strategy: 'Call', fill: '#123456' };
    return each.id === 'unclassified' ? renamed(each, 'To do') : each;
  });
  const changed = policyOf({ ...standard, tiers });

  test('tells strategies and colours by the names that tiers have and had', () => {
    expect(answerOf('=CLIENT_STRATEGY({"Diamond";"gold";"Treasure";"珍贵客户"})', 'en', changed)).toEqual(
      Array.from({ length: 4 }, () => 'Call'),
    );
    expect(answerOf('=CLIENT_COLOR({"Diamond";"To do"})', 'en', changed)).toEqual(['#123456', '']);
    expect(answerOf('=CLIENT_STRATEGY("Phase out","zh")', 'en', changed)).toBe(
      '停止投入：放手才能为好客户腾出空间。',
    );
    expect(answerOf('=CLIENT_COLOR("Champions")', 'en', changed)).toMatch(/^#/);
    expect(answerOf('=CLIENT_STRATEGY("Diamond")')).toBe('#N/A "Diamond" is not the name of a segment.');
  });

  test('tells movements and the next tier by the names that tiers have and had', () => {
    const columns = '{"Rising star";"Gold";"To do";"Diamond"},{"Diamond";"High-risk";"diamond";"VIP"}';
    expect(answerOf(`=CLIENT_MOVEMENT(${columns})`, 'en', changed)).toEqual([
      'up',
      'down',
      'changed',
      expect.stringMatching(/^#N\/A "Diamond" and "VIP" are segments of two models/),
    ]);
    // 30 - 12 = 18 to the policy's cut-off.
    expect(answerOf('=CLIENT_NEXT("sales-loyalty",12,40)', 'en', changed)).toBe('18 more Sales: Diamond');
  });

  test('explains in its words', () => {
    const sentence = 'Diamond: Sales 30 ≥ 30 (high); Loyalty 40 ≥ 30 (high)';
    expect(answerOf('=CLIENT_EXPLAIN("CLIENT_TIER",30,40)', 'zh', changed)).toBe(sentence);
    expect(answerOf('=CLIENT_EXPLAIN("CLIENT_TIER",30,40,,,"zh")', 'en', changed)).toBe(
      'Diamond：销售额 30 ≥ 30（高）；忠诚度 40 ≥ 30（高）',
    );
    expect(answerOf('=CLIENT_EXPLAIN("CLIENT_TIER","",40)', 'en', changed)).toBe('To do: Sales is blank');
    expect(
      answerOf(withCell('=CLIENT_EXPLAIN("CLIENT_TIER",30,60,,,CT,"zh")', tierText), 'en', changed),
    ).toBe('明日之星：销售额 30 < 10,000（低）；忠诚度 60 ≥ 60（高）');
    expect(answerOf(withCell('=CLIENT_EXPLAIN(CT,30,60)', tierText), 'zh')).toBe(
      'Rising star: Sales 30 < 10,000 (low); Loyalty 60 ≥ 60 (high)',
    );
  });
});
