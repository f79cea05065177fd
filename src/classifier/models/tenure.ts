import { firstOrder } from '../measures/order-dates';
import type { Model } from '../model';
import { palette } from '../palette';

/** How long a client has been one. */
export const tenure: Model = {
  id: 'tenure',
  functionName: 'CLIENT_TENURE',
  name: { en: 'Old and new clients', zh: '新老客户' },
  question: {
    en: 'Who is an old client, who a new one, and who not one yet?',
    zh: '谁是老客户，谁是新客户，谁还不是客户？',
  },
  measures: [firstOrder],
  cutoffs: [
    {
      id: 'new_within_months',
      measure: firstOrder.id,
      name: { en: 'Old from (months)', zh: '满多少月为老客户' },
      description: {
        en: 'From this number of complete months on a client is old.',
        zh: '自首单起满此月数即为老客户。',
      },
      rule: { kind: 'fixed', value: 12 },
    },
  ],
  tiers: [
    {
      id: 'old',
      name: { en: 'Old', zh: '老客户' },
      meaning: {
        en: 'The first order is 12 months ago or more, or as many as you set.',
        zh: '首单至今已满 12 个月（或所设月数）。',
      },
      strategy: { en: 'Retain: keep what made the client stay.', zh: '维系：守住客户留下的理由。' },
      color: palette.forest,
      standing: 'good',
    },
    {
      id: 'new',
      name: { en: 'New', zh: '新客户' },
      meaning: {
        en: 'The first order is less than 12 months ago, or as many as you set.',
        zh: '首单至今不满 12 个月（或所设月数）。',
      },
      strategy: {
        en: 'Onboard: guide the client through the first orders.',
        zh: '引导：陪伴客户完成最初几单。',
      },
      color: palette.sky,
      standing: 'standard',
    },
    {
      id: 'not-yet-client',
      name: { en: 'Not yet client', zh: '待开发' },
      meaning: { en: 'No first order yet, or one still to come.', zh: '尚无首单，或首单尚未到期。' },
      strategy: { en: 'Approach: find out what would make a first order.', zh: '接触：了解促成首单的条件。' },
      color: palette.grey,
      standing: 'low',
    },
  ],
  table: [
    { when: [{ measure: firstOrder.id, below: 0 }], tier: 'not-yet-client' },
    { when: [{ measure: firstOrder.id, from: 0, below: 'new_within_months' }], tier: 'new' },
    { when: [{ measure: firstOrder.id, from: 'new_within_months' }], tier: 'old' },
  ],
  example: {
    formula: '=CLIENT_TENURE({"2024-03-01";"2025-11-21";"2025-11-22";"2027-01-10"},"2026-11-21")',
    tiers: ['old', 'old', 'new', 'not-yet-client'],
  },
};
