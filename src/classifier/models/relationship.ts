import { closed } from '../measures/closed';
import { strategic } from '../measures/strategic';
import type { Model } from '../model';
import { palette } from '../palette';
import { loyalty } from './sales-loyalty';

/** Clients by how close the relationship is. */
export const relationship: Model = {
  id: 'relationship',
  functionName: 'CLIENT_RELATION',
  name: { en: 'Relationship', zh: '客户关系' },
  question: {
    en: 'Who is still a prospect, who is a client, and who plans the future with you?',
    zh: '谁尚待成交，谁已是客户，谁与您共谋未来？',
  },
  measures: [closed, loyalty, strategic],
  cutoffs: [
    {
      id: 'loyalty_cutoff',
      measure: 'loyalty',
      name: { en: 'Loyalty is high from', zh: '忠诚度达到即为高' },
      description: {
        en: 'Loyalty from this number is high. Left out, it is the median loyalty of the clients who have closed.',
        zh: '达到此数即为高忠诚度。省略时取已成交客户忠诚度的中位数。',
      },
      rule: { kind: 'median' },
      over: [{ measure: 'closed', from: 1 }],
    },
  ],
  tiers: [
    {
      id: 'strategic-confidant',
      name: { en: 'Strategic confidant', zh: '战略知己' },
      meaning: {
        en: 'Has bought, is strategic to you and loyal.',
        zh: '已成交，具有战略意义，且忠诚度高。',
      },
      strategy: {
        en: 'Plan together: share aims and prepare the next years jointly.',
        zh: '共同规划：交流目标，一起谋划未来几年。',
      },
      color: palette.forest,
      standing: 'top',
    },
    {
      id: 'existing',
      name: { en: 'Existing', zh: '现有客户' },
      meaning: { en: 'Has bought from you.', zh: '已与您成交。' },
      strategy: {
        en: 'Serve for life: the sale is where the service begins.',
        zh: '终身服务：成交只是服务的开始。',
      },
      color: palette.green,
      standing: 'good',
    },
    {
      id: 'prospect',
      name: { en: 'Prospect', zh: '潜在客户' },
      meaning: { en: 'Has not bought yet.', zh: '尚未成交。' },
      strategy: {
        en: 'Pursue steadily: learn the need, keep the next step agreed.',
        zh: '持续跟进：了解需求，始终约好下一步。',
      },
      color: palette.sky,
      standing: 'standard',
    },
  ],
  table: [
    { when: [{ measure: 'closed', below: 1 }], tier: 'prospect' },
    {
      when: [
        { measure: 'closed', from: 1 },
        { measure: 'strategic', below: 1 },
      ],
      tier: 'existing',
    },
    {
      when: [
        { measure: 'closed', from: 1 },
        { measure: 'strategic', from: 1 },
        { measure: 'loyalty', from: 'loyalty_cutoff' },
      ],
      tier: 'strategic-confidant',
    },
    {
      when: [
        { measure: 'closed', from: 1 },
        { measure: 'strategic', from: 1 },
        { measure: 'loyalty', below: 'loyalty_cutoff' },
      ],
      tier: 'existing',
    },
  ],
  example: {
    formula: '=CLIENT_RELATION({"yes";"yes";"yes";"no"},{9;4;8;9},{"yes";"yes";"no";"yes"})',
    tiers: ['strategic-confidant', 'existing', 'existing', 'prospect'],
  },
};
