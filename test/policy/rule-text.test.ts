import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CutoffRule } from '../../src/classifier/cutoff';
import { languages } from '../../src/classifier/language';
import { readRuleText, ruleText } from '../../src/policy/rule-text';
import { anyRule } from './arbitrary-policies';

describe('the words for a rule', () => {
  test.each<[CutoffRule, string, string]>([
    [{ kind: 'fixed', value: 5 }, 'Number', '数值'],
    [{ kind: 'median' }, 'Median', '中位数'],
    [{ kind: 'top', share: 0.2 }, 'Top 20 %', '前 20%'],
    [{ kind: 'percentile', p: 0.07 }, 'Percentile 7 %', '百分位数 7%'],
    [{ kind: 'shareOfTotal', share: 0.8 }, 'Share of the total 80 %', '占总额 80%'],
  ])('%j', (rule, en, zh) => {
    expect([ruleText(rule, 'en'), ruleText(rule, 'zh')]).toEqual([en, zh]);
  });

  test('are read back as the rule', () => {
    fc.assert(
      fc.property(anyRule(3), fc.constantFrom(...languages), (rule, language) => {
        expect(readRuleText(ruleText(rule, language), 3)).toEqual(rule);
      }),
    );
  });

  test.each<[string, CutoffRule]>([
    ['top 12,5%', { kind: 'top', share: 0.125 }],
    [' MEDIAN ', { kind: 'median' }],
    ['前　20％', { kind: 'top', share: 0.2 }],
  ])('are read as a person types them: %s', (text, rule) => {
    expect(readRuleText(text, NaN)).toEqual(rule);
  });

  test.each(['', 'Medium', 'Top', 'Top 120 %', 'Top -5 %', 'Top 120', '50 %', '=MEDIAN(A:A)', '前２０%'])(
    'are none: %s',
    (text) => expect(readRuleText(text, 1)).toBeUndefined(),
  );
});
