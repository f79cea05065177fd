import { expect, test } from '@jest/globals';
import type { CutoffRule } from '../../../src/classifier/cutoff';
import { numberOf, ruleWith, hasFraction } from '../../../src/classifier/cutoffs/rule-kinds';

/** A rule of each kind; a new kind without one is a compile error. */
const rules: Readonly<Record<CutoffRule['kind'], CutoffRule>> = {
  fixed: { kind: 'fixed', value: 0.25 },
  median: { kind: 'median' },
  mean: { kind: 'mean' },
  percentile: { kind: 'percentile', p: 0.25 },
  top: { kind: 'top', share: 0.25 },
  naturalBreak: { kind: 'naturalBreak' },
  shareOfTotal: { kind: 'shareOfTotal', share: 0.25 },
  scoreEdge: { kind: 'scoreEdge', p: 0.25 },
};

test.each(Object.values(rules))('%j is made of its kind and its number', (rule) => {
  expect(ruleWith(rule.kind, numberOf(rule))).toEqual(rule);
});

test.each(Object.values(rules))('%j has a part of 1 if it has p or share', (rule) => {
  expect(hasFraction(rule.kind)).toBe('p' in rule || 'share' in rule);
});
