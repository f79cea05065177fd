import { describe, expect, test } from '@jest/globals';
import { process } from '../../../src/classifier/models/process';
import { blank, future, tiersOf, type Client } from '../clients';

const course = (client: Client) => tiersOf(process, [client])[0];

describe('course of dealings', () => {
  test('open orders come first, then what is ahead, then what is past', () => {
    expect(course({ last_order: 200, open_orders: 1, next_order: 10 })).toBe('ongoing');
    expect(course({ last_order: 200, open_orders: 0, next_order: 10 })).toBe('upcoming');
    expect(course({ last_order: 200, open_orders: 0, next_order: blank })).toBe('past');
  });

  test('where open orders are not told, an order within 90 days is taken for ongoing', () => {
    expect(course({ last_order: 90 })).toBe('ongoing');
    expect(course({ last_order: 91 })).toBe('past');
    expect(course({ last_order: 0, next_order: 30 })).toBe('ongoing');
  });

  test('where they are told, a late order does not stand for an open one: blank is none', () => {
    expect(course({ last_order: 5, open_orders: 0 })).toBe('past');
    expect(course({ last_order: 5, open_orders: blank })).toBe('past');
  });

  test('an order expected today is ahead, one expected yesterday is not', () => {
    expect(course({ last_order: blank, next_order: 0 })).toBe('upcoming');
    expect(course({ last_order: 300, next_order: -1 })).toBe('past');
  });

  test('without any dealings the reason is told', () => {
    const none = 'Unclassified: no dealings';
    expect(course({ last_order: blank, open_orders: 0 })).toBe(none);
    expect(course({ last_order: blank, next_order: -1 })).toBe(none);
  });

  test('a last order in the future is told, not guessed', () => {
    expect(course({ last_order: future, open_orders: 2 })).toBe(
      'Unclassified: Last order (days ago) is a date in the future',
    );
  });
});
