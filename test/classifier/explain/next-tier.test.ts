import { expect, test } from '@jest/globals';
import { nextTier } from '../../../src/classifier/explain/next-tier';
import { blank, columnsOf } from '../clients';
import { next, own } from './alone';

test('counts the sales and the loyalty that are missing', () => {
  const given = { sales_cutoff: 10_000, loyalty_cutoff: 60 };
  const asked = (sales: number, loyalty: number) =>
    next('sales-loyalty', { sales, loyalty }, [{ sales, loyalty }], given);
  expect(asked(7_650, 80)).toEqual([{ measure: 'sales', tier: 'treasure', by: 2_350, to: 10_000 }]);
  expect(asked(12_000, 55.5)).toEqual([
    // From high-risk, the nearest better tier is treasure: rising star would need fewer sales as well.
    { measure: 'loyalty', tier: 'treasure', by: 4.5, to: 60 },
  ]);
  expect(asked(9_999.999, 10)).toEqual([{ measure: 'sales', tier: 'high-risk', by: 0.01, to: 10_000 }]);
  expect(asked(12_000, 60)).toBeUndefined();
});

test('goes by the shares of the whole list in ABC', () => {
  const clients = [600, 250, 100, 40, 10, -20].map((profit) => ({ profit }));
  // Larger clients hold 60 % of the profit before 250 and 85 % before 100: A begins at 250, B at 100.
  expect(next('abc', { profit: 100 }, clients)).toEqual([
    { measure: 'profit', tier: 'platinum', by: 150, to: 250 },
  ]);
  expect(next('abc', { profit: -20 }, clients)).toEqual([
    { measure: 'profit', tier: 'plum', by: 120, to: 100 },
  ]);
});

test('takes the step of the ladder that one measure reaches, and never from one ladder to the other', () => {
  const given = { medium_from: 100, big_from: 250, vip_from: 1_000, a_from: 0.8, b_from: 0.5, c_from: 0.2 };
  const deal = (closed: number, value: number, likelihood: number) =>
    next('deal', { closed, value, likelihood }, [{ closed, value, likelihood }], given);
  expect(deal(1, 120, 0.1)).toEqual([{ measure: 'value', tier: 'big', by: 130, to: 250 }]);
  expect(deal(0, 5_000, 0.453)).toEqual([{ measure: 'likelihood', tier: 'grade-b', by: 0.047, to: 0.5 }]);
  expect(deal(0, 5_000, 0.9)).toBeUndefined();
});

test('counts whole orders and whole referrals, and offers a yes', () => {
  const client = { orders: 2, tenure_months: 5, share: 0.2, referrals: blank, first_choice: 0 } as const;
  expect(next('lifecycle', client, [client])).toEqual([
    { measure: 'share', tier: 'supporter', by: 0.3, to: 0.5 },
    { measure: 'first_choice', tier: 'supporter', to: 1 },
  ]);
  const buyer = { orders: 1, tenure_months: 5 } as const;
  expect(next('lifecycle', buyer, [buyer])).toEqual([{ measure: 'orders', tier: 'repeat', by: 1, to: 2 }]);
});

test('says so if no single measure is enough, and nothing if only time is', () => {
  const clients = [{ profit: 5, growth: 0, referrals: 0 }];
  expect(next('selection', clients[0]!, clients, { profit_cutoff: 10, growth_cutoff: 0.2 })).toEqual([
    { measure: 'growth', tier: 'develop', by: 0.2, to: 0.2 },
    { measure: 'referrals', tier: 'referrer', by: 1, to: 1 },
  ]);
  // A client loyal enough for a confidant reaches the strategic mark too. Nothing is missing except these two.
  const both = { closed: 1, loyalty: 3, strategic: 0 };
  expect(next('relationship', both, [both], { loyalty_cutoff: 8 })).toEqual([]);
  const fresh = { first_order: 3 };
  expect(next('tenure', fresh, [fresh])).toBeUndefined();
  const silent = { days_since_contact: 90, open_questions: 0, interval_days: 30 };
  expect(next('care', silent, [silent])).toBeUndefined();
});

test('solves for the indicator of an index, up or down', () => {
  const given = {
    index_reputation_lo: 0,
    index_reputation_hi: 10,
    index_reputation_weight: 1,
    index_repurchase_lo: 0,
    index_repurchase_hi: 1,
    index_repurchase_weight: 1,
    index_complaints_lo: 0,
    index_complaints_hi: 0.1,
    index_complaints_weight: 1,
  };
  // Points 50, 60, 40: an index of 50. Sixty takes thirty points more of one of them.
  const client = { reputation: 5, repurchase: 0.6, complaints: 0.06 };
  expect(next('satisfaction', client, [client], given)).toEqual([
    { measure: 'reputation', tier: 'satisfied', by: 3, to: 8 },
    { measure: 'repurchase', tier: 'satisfied', by: 0.3, to: 0.9 },
    { measure: 'complaints', tier: 'satisfied', by: -0.03, to: 0.03 },
  ]);
});

test('says high if only words are in the column', () => {
  const clients = [
    { sales: 5, loyalty: Infinity },
    { sales: 9, loyalty: -Infinity },
  ];
  expect(next('sales-loyalty', clients[1]!, clients, { sales_cutoff: 7 })).toEqual([
    { measure: 'loyalty', tier: 'treasure', to: Infinity },
  ]);
});

test('finds out by itself that fewer complaints are better on a ladder of her own', () => {
  const model = own([['t4'], ['t3'], ['t2'], ['t1']], ['share']);
  const of = {
    model,
    cutoffs: { m1_1: Float64Array.of(0.1), m1_2: Float64Array.of(0.2), m1_3: Float64Array.of(0.3) },
  };
  expect(nextTier(of.model, columnsOf([{ m1: 0.25 }]), of.cutoffs, 0)).toEqual([
    { measure: 'm1', tier: 't2', by: -0.051, to: 0.199 },
  ]);
});
