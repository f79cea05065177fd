import { expect, test } from '@jest/globals';
import type { CutoffRule } from '../../src/classifier/cutoff';
import { draftOf, ruleOf } from '../../src/taskpane/state/cutoff-draft';

test.each<CutoffRule>([
  { kind: 'median' },
  { kind: 'mean' },
  { kind: 'naturalBreak' },
  { kind: 'percentile', p: 0.07 },
  { kind: 'top', share: 0.2 },
  { kind: 'fixed', value: -12.5 },
])('the rule %j survives being shown in fields', (rule) => {
  expect(ruleOf(draftOf(rule, ','), ',')).toEqual(rule);
});

test('a percentage is typed with or without its sign, and stored as a share', () => {
  expect(ruleOf({ kind: 'percentile', text: '80' }, '.')).toEqual({ kind: 'percentile', p: 0.8 });
  expect(ruleOf({ kind: 'top', text: '12,5 %' }, '.')).toEqual({ kind: 'top', share: 0.125 });
  expect(ruleOf({ kind: 'top', text: '\uff12\uff10\uff05' }, '.')).toEqual({ kind: 'top', share: 0.2 });
});

test('a number is typed as in a cell, where 35% is 0.35', () => {
  expect(ruleOf({ kind: 'fixed', text: '12,500' }, '.')).toEqual({ kind: 'fixed', value: 12_500 });
  expect(ruleOf({ kind: 'fixed', text: '62,5 %' }, ',')).toEqual({ kind: 'fixed', value: 0.625 });
  expect(ruleOf({ kind: 'fixed', text: '\uff13\uff15\uff05' }, '.')).toEqual({ kind: 'fixed', value: 0.35 });
});

test.each([
  ['percentile', '101'],
  ['percentile', '-1'],
  ['top', '0'],
  ['top', ''],
  ['fixed', ''],
  ['fixed', 'many'],
] as const)('%s with %j is not a rule yet', (kind, text) => {
  expect(ruleOf({ kind, text }, '.')).toBeUndefined();
});
