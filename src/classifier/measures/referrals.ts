import type { Measure } from '../measure';

/** How many clients this one has brought. */
export const referrals: Measure = {
  id: 'referrals',
  kind: 'count',
  means: ['referrals'],
  adds: 'sum',
  name: { en: 'Referrals', zh: '转介绍数' },
  description: {
    en: 'How many clients this client has introduced to you.',
    zh: '该客户为您引荐的客户数。',
  },
  synonyms: {
    en: ['referral count', 'introductions', 'referred clients', 'referred customers'],
    zh: ['转介绍', '推荐客户数', '引荐客户数'],
  },
};

/** Where referrals may be left out: blank is none. */
export const optionalReferrals: Measure = { ...referrals, blank: 0, optional: true };
