import { describe, expect, test } from '@jest/globals';
import { lifecycle } from '../../../src/classifier/models/lifecycle';
import { blank, tiersOf, unreadable, type Client } from '../clients';

/** A client with three orders in two years, to which tests add. */
const regular = { orders: 3, tenure_months: 24 };
const stage = (given: Client) => tiersOf(lifecycle, [{ ...regular, ...given }])[0];

describe('life cycle', () => {
  test('each stage, by the least that makes it', () => {
    expect([
      stage({ orders: 0, tenure_months: blank }),
      stage({ orders: 0, tenure_months: blank, expected: 5_000 }),
      stage({ orders: 1, tenure_months: 0 }),
      stage({ orders: 2, tenure_months: 11 }),
      stage({ orders: 2, tenure_months: 12 }),
      stage({ orders: 2, tenure_months: 1, share: 0.5 }),
      stage({ orders: 1, tenure_months: 0, referrals: 1 }),
      stage({ orders: 0, tenure_months: blank, partner: 1 }),
    ]).toEqual([
      'guessed',
      'expected',
      'first-purchase',
      'repeat',
      'long-term',
      'supporter',
      'strategic',
      'allied-partner',
    ]);
  });

  test('the tiers are in the order of the stages, which other models count by', () => {
    expect(lifecycle.tiers.map(({ name }) => name.zh)).toEqual([
      '猜测客户',
      '预期客户',
      '首购客户',
      '复购客户',
      '长期客户',
      '支持者',
      '战略合作客户',
      '渠道及股权伙伴',
    ]);
  });

  test('a purchase is expected by a yes or by an amount above 0', () => {
    const prospect: Client = { orders: 0, tenure_months: blank };
    expect(stage({ ...prospect, expected: Infinity })).toBe('expected');
    expect(stage({ ...prospect, expected: -Infinity })).toBe('guessed');
    expect(stage({ ...prospect, expected: 0 })).toBe('guessed');
    expect(stage({ ...prospect, expected: blank })).toBe('guessed');
  });

  test('a supporter asks us first or buys at least half from us, and has bought twice', () => {
    expect(stage({ first_choice: 1 })).toBe('supporter');
    expect(stage({ share: 0.499, first_choice: 0 })).toBe('long-term');
    expect(stage({ orders: 1, tenure_months: 0, first_choice: 1, share: 0.9 })).toBe('first-purchase');
  });

  test('whoever has not ordered for more than 12 months is no longer more than a repeat client', () => {
    const all = { share: 0.9, referrals: 4, first_choice: 1 };
    expect(stage({ ...all, months_since_last: 12 })).toBe('strategic');
    expect(stage({ ...all, months_since_last: 13 })).toBe('repeat');
    expect(stage({ ...all, months_since_last: blank })).toBe('strategic');
    expect(stage({ partner: 1, months_since_last: 40 })).toBe('allied-partner');
  });

  test('a referral without an order does not make a strategic client', () => {
    expect(stage({ orders: 0, tenure_months: blank, referrals: 3 })).toBe('guessed');
  });

  test('blank optional measures are none, no and not met', () => {
    const blanks: Client = {
      share: blank,
      referrals: blank,
      partner: blank,
      expected: blank,
      first_choice: blank,
    };
    expect(stage(blanks)).toBe('long-term');
  });

  test('what is blank and needed is told; what is not needed may be blank', () => {
    expect(stage({ orders: blank })).toBe('Unclassified: Orders is blank');
    expect(stage({ tenure_months: blank })).toBe('Unclassified: Tenure in months is blank');
    expect(stage({ tenure_months: blank, share: 0.8 })).toBe('supporter');
    expect(stage({ orders: blank, partner: 1 })).toBe('allied-partner');
    expect(stage({ share: unreadable })).toBe('Unclassified: Share of wallet cannot be read');
  });
});
