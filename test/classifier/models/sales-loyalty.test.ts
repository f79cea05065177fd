import { describe, expect, test } from '@jest/globals';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { blank, clientsOf, explanationOf, tiersOf, unreadable, type Given } from '../clients';

const given = { sales_cutoff: 10_000, loyalty_cutoff: 60 };
const tiers = (sales: Given[], loyalty: Given[], cutoffs?: Record<string, number>) =>
  tiersOf(salesLoyalty, clientsOf({ sales, loyalty }), cutoffs);

describe('sales and loyalty', () => {
  test('high or low in both: four corners', () => {
    expect(tiers([12_000, 12_000, 800, 800], [80, 20, 80, 20], given)).toEqual([
      'treasure',
      'high-risk',
      'rising-star',
      'phase-out',
    ]);
  });

  test('who reaches a cut-off is above it', () => {
    expect(tiers([10_000, 9_999.99], [60, 59.99], given)).toEqual(['treasure', 'phase-out']);
  });

  test('without cut-offs the medians of these clients split them: 50 of 10, 30, 70, 90; 4 of 1, 3, 5, 7', () => {
    expect(tiers([90, 10, 70, 30], [1, 3, 5, 7])).toEqual([
      'high-risk',
      'phase-out',
      'treasure',
      'rising-star',
    ]);
  });

  test('a level in words is above or below every cut-off, and moves no median', () => {
    // Known sales 10, 20, 30 have the median 20; the client who is only said to be high does not count in it.
    expect(tiers([10, 20, 30, Infinity], [5, 5, 5, -Infinity])).toEqual([
      'rising-star',
      'treasure',
      'treasure',
      'high-risk',
    ]);
  });

  test('a client with one measure only has no segment, and a blank row is no client', () => {
    expect(tiers([5_000, blank, unreadable, blank], [blank, 70, 70, blank], given)).toEqual([
      'Unclassified: Loyalty is blank',
      'Unclassified: Sales is blank',
      'Unclassified: Sales cannot be read',
      '',
    ]);
  });

  test('says why, in English and Chinese', () => {
    const client = { sales: 12_300, loyalty: 3 };
    expect(explanationOf(salesLoyalty, client, given)).toBe(
      'High-risk: Sales 12,300 ≥ 10,000 (high); Loyalty 3 < 60 (low)',
    );
    expect(explanationOf(salesLoyalty, client, given, 'zh')).toBe(
      '高风险客户：销售额 12,300 ≥ 10,000（高）；忠诚度 3 < 60（低）',
    );
  });
});
