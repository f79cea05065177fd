import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../src/sheet/cells/cell';
import { cardOf } from '../../src/service/card';
import { promised, type Promised } from '../../src/service/levels';
import { promiseOf } from '../../src/service/promises';

const nothing: Record<Promised, CellValue> = { visits: '', response: '', discount: '', owner: '', other: '' };
/** 30 November 2026. */
const today = 46356;

describe('a card', () => {
  test('tells what is promised, in the language that was picked, and from when', () => {
    const cells = { ...nothing, visits: 4, response: ' 24 h ', discount: 0.075, owner: 'Ann Lee' };
    const of = { client: 'Acme', cells, today };
    expect(cardOf({ ...of, language: 'en' })).toEqual({
      kind: 'card',
      rows: [
        ['What you can count on', ''],
        ['', ''],
        ['For', 'Acme'],
        ['Visits', '4 a quarter'],
        ['Response time', '24 h'],
        ['Discount', '7.5%'],
        ['Looked after by', 'Ann Lee'],
        ['Valid from', 'November 30, 2026'],
      ],
    });
    expect(cardOf({ ...of, language: 'zh' })).toEqual({
      kind: 'card',
      rows: [
        ['您可享有的服务', ''],
        ['', ''],
        ['客户', 'Acme'],
        ['拜访', '每季度 4 次'],
        ['响应时间', '24 h'],
        ['价格优惠', '7.5%'],
        ['负责人', 'Ann Lee'],
        ['生效日期', '2026年11月30日'],
      ],
    });
  });

  test('is not made of nothing: blanks, 0 visits, no discount', () => {
    const cells = { ...nothing, visits: 0, discount: 0, owner: '  ' };
    expect(cardOf({ client: 'Acme', cells, today, language: 'en' })).toEqual({ kind: 'nothing' });
  });

  test.each([
    ['visits', -1],
    ['discount', 1.01],
    ['discount', -0.1],
    ['response', '24'],
    ['response', 0.1667],
    ['response', '4:00'],
    ['owner', 45000],
    ['other', 0.5],
  ] as const)('is not made if %s is %p', (level, cell) => {
    const cells = { ...nothing, owner: 'Ann', [level]: cell };
    expect(cardOf({ client: 'Acme', cells, today, language: 'en' })).toEqual({ kind: 'unclear', level });
  });
});

test('whatever is typed is told, or nothing is: never a part of it', () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  fc.assert(
    fc.property(fc.constantFrom(...promised), cell, (level, content) => {
      const told = promiseOf(level, content, 'en');
      if (told.kind === 'promised' && typeof content === 'string') expect(told.text).toBe(content.trim());
      if (told.kind === 'nothing') expect(String(content).trim()).toMatch(/^(-?0)?$/);
      if (told.kind === 'wrong') expect(content).not.toBe('');
    }),
  );
});
