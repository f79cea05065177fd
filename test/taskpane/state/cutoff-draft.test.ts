import { describe, expect, test } from '@jest/globals';
import type { CutoffRule } from '../../../src/classifier/cutoff';
import {
  draftOf,
  ruleOf,
  readAsNumber,
  readAsPercent,
  uncertainNumber,
} from '../../../src/taskpane/state/cutoff-draft';

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
  expect(ruleOf({ kind: 'fixed', text: '1' }, '.', 1)).toEqual({ kind: 'fixed', value: 1 });
  expect(ruleOf({ kind: 'fixed', text: '0.9' }, '.', 1)).toBeUndefined();
  expect(ruleOf({ kind: 'top', text: '12,5 %' }, '.')).toEqual({ kind: 'top', share: 0.125 });
  expect(ruleOf({ kind: 'top', text: '\uff12\uff10\uff05' }, '.')).toEqual({ kind: 'top', share: 0.2 });
});

test('a number is typed as in a cell: 35% is 0.35', () => {
  expect(ruleOf({ kind: 'fixed', text: '12,500' }, '.')).toEqual({ kind: 'fixed', value: 12_500 });
  expect(ruleOf({ kind: 'fixed', text: '62,5 %' }, ',')).toEqual({ kind: 'fixed', value: 0.625 });
  expect(ruleOf({ kind: 'fixed', text: '\uff13\uff15\uff05' }, '.')).toEqual({ kind: 'fixed', value: 0.35 });
});

describe('a cut-off on a share', () => {
  const share = (text: string) => ({ kind: 'fixed', text, unit: 'share' }) as const;

  test.each(['75', '75 %', '75%', '７５％', '0.75', '.75', '0,75', '+75'])('%s is 75 %%', (text) =>
    expect(ruleOf(share(text), '.')).toEqual({ kind: 'fixed', value: 0.75 }),
  );

  test.each([
    ['0', 0],
    ['1', 1],
    ['1 %', 0.01],
    ['1.5 %', 0.015],
    ['2', 0.02],
    ['100', 1],
  ])('%s is %d', (text, value) => expect(ruleOf(share(text), '.')).toEqual({ kind: 'fixed', value }));

  test.each(['1.5', '1.01', '1.99'])('%s may be 1.5 %% or 150 %% and is asked for', (text) => {
    expect(ruleOf(share(text), '.')).toBeUndefined();
    expect(uncertainNumber(share(text), '.')).toBe(Number(text));
  });

  test.each(['101', '-1', '101 %', '-5 %'])('%s is none', (text) => {
    expect(ruleOf(share(text), '.')).toBeUndefined();
    expect(uncertainNumber(share(text), '.')).toBeUndefined();
  });
});

describe('a cut-off on a rate', () => {
  const rate = (text: string) => ({ kind: 'fixed', text, unit: 'rate' }) as const;

  test.each([
    ['75', 0.75],
    ['75 %', 0.75],
    ['0.75', 0.75],
    ['150 %', 1.5],
    ['-20', -0.2],
    ['1', 1],
  ])('%s is %d', (text, value) => expect(ruleOf(rate(text), '.')).toEqual({ kind: 'fixed', value }));

  test.each(['1.5', '5', '-5', '10'])(
    '%s may be so many percent or so many times: it is asked for',
    (text) => {
      expect(ruleOf(rate(text), '.')).toBeUndefined();
      expect(uncertainNumber(rate(text), '.')).toBe(Number(text));
    },
  );
});

test('on a column that is only shown in percent 75 is 75 % too, but 5 is 5', () => {
  const shown = (text: string) => ({ kind: 'fixed', text, unit: 'shown' }) as const;
  expect(['75', '75 %', '0.75', '5'].map((text) => ruleOf(shown(text), '.'))).toEqual(
    [0.75, 0.75, 0.75, 5].map((value) => ({ kind: 'fixed', value })),
  );
  expect(readAsPercent(shown('75'), '.')).toBe(0.75);
  expect(readAsNumber(shown('75 %'), '.')).toBeUndefined();
});

test('a percentage of a measure that is not in percent is told as the number that it is', () => {
  const sales = (text: string) => readAsNumber({ kind: 'fixed', text }, '.');
  expect(['10 %', '１０％', '10', ''].map(sales)).toEqual([0.1, 0.1, undefined, undefined]);
  expect(readAsNumber({ kind: 'fixed', text: '10 %', unit: 'share' }, '.')).toBeUndefined();
  expect(readAsNumber({ kind: 'top', text: '10 %' }, '.')).toBeUndefined();
});

test('a share of clients may be typed as a fraction of 1, and the pane shows it in percent', () => {
  expect(ruleOf({ kind: 'top', text: '0.2' }, '.')).toEqual({ kind: 'top', share: 0.2 });
  expect(readAsPercent({ kind: 'top', text: '0.2' }, '.')).toBe(0.2);
  expect(ruleOf({ kind: 'top', text: '0.2 %' }, '.')).toEqual({ kind: 'top', share: 0.002 });
  expect(ruleOf({ kind: 'percentile', text: '1' }, '.')).toEqual({ kind: 'percentile', p: 0.01 });
  expect(readAsPercent({ kind: 'top', text: '20' }, '.')).toBeUndefined();
});

test.each(['share', 'rate', 'shown', undefined] as const)('numbers in %s survive being shown', (unit) => {
  for (const value of [0, 0.015, 0.07, 0.75, 1, ...(unit === 'share' ? [] : [1.5, 9, 12, -0.5])]) {
    const rule = { kind: 'fixed', value } as const;
    expect(ruleOf(draftOf(rule, ',', unit), ',')).toEqual(rule);
  }
  for (const p of [0.005, 0.01, 0.5, 1]) {
    expect(ruleOf(draftOf({ kind: 'percentile', p }, '.'), '.')).toEqual({ kind: 'percentile', p });
  }
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
