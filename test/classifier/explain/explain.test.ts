import { expect, test } from '@jest/globals';
import { explainer } from '../../../src/classifier/explain/explain';
import { knowledge } from '../../../src/classifier/measure';
import { lifecycle } from '../../../src/classifier/models/lifecycle';
import { cutoffsOf } from '../clients';

const known = (value: number) => ({
  values: Float64Array.of(value),
  knowledge: Uint8Array.of(knowledge.known),
});
const blank = { values: new Float64Array(1), knowledge: Uint8Array.of(knowledge.blank) };

/** Three orders over two years and a referral make a strategic client, if active. */
const client = { orders: known(3), tenure_months: known(24), referrals: known(1) };
const sentence = (columns: Parameters<typeof explainer>[1]) =>
  explainer(lifecycle, columns, cutoffsOf(lifecycle, [{ orders: 3, tenure_months: 24 }]), 'en')(0);

test('what was left out for everyone is not told', () => {
  expect(sentence(client)).toBe('Strategic: Orders 3 ≥ 1; Referrals 1 ≥ 1');
});

test('a number that a blank stands for is told as not given, a blank flag as a no', () => {
  expect(sentence({ ...client, months_since_last: blank, partner: blank })).toBe(
    'Strategic: Orders 3 ≥ 1; Referrals 1 ≥ 1; Months since the last order: not given',
  );
  expect(sentence({ ...client, months_since_last: known(3), partner: known(0) })).toBe(
    'Strategic: Orders 3 ≥ 1; Referrals 1 ≥ 1; Months since the last order 3 ≤ 12 (low)',
  );
});
