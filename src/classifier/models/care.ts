import { daysSinceContact, intervalCutoffs, intervalDays, openQuestions } from '../measures/care';
import type { Condition } from '../decision-table';
import type { Model } from '../model';
import { palette } from '../palette';

const never: Condition = { measure: 'intervals', from: Infinity };
const long: Condition = { measure: 'intervals', from: 'overdue_from' };
const unanswered: Condition = { measure: openQuestions.id, above: 0 };

/** Whom to contact now. */
export const care: Model = {
  id: 'care',
  functionName: 'CLIENT_CARE',
  name: { en: 'Care', zh: '客户关怀' },
  question: {
    en: 'With whom are we in touch, and who has waited too long?',
    zh: '与谁保持着联系，谁已等得太久？',
  },
  measures: [daysSinceContact, openQuestions, intervalDays],
  derived: [
    {
      id: 'intervals',
      name: { en: 'Intervals since contact', zh: '未联系间隔数' },
      derivation: { kind: 'ratio', of: daysSinceContact.id, by: intervalDays.id, endless: true },
    },
  ],
  cutoffs: [
    ...intervalCutoffs,
    {
      id: 'overdue_from',
      measure: 'intervals',
      name: { en: 'Overdue from (intervals)', zh: '逾期起点（间隔数）' },
      description: {
        en: 'From this number of intervals without contact on a client is overdue.',
        zh: '未联系达到此间隔数即为逾期。',
      },
      rule: { kind: 'fixed', value: 1.5 },
      least: 1,
      addedLater: true,
    },
  ],
  tiers: [
    {
      id: 'in-touch',
      name: { en: 'In touch', zh: '联系正常' },
      meaning: {
        en: 'Contacted within the interval, nothing unanswered.',
        zh: '在间隔内联系过，无待答复问题。',
      },
      strategy: { en: 'Continue as you do.', zh: '继续保持。' },
      color: palette.forest,
      standing: 'top',
    },
    {
      id: 'due',
      name: { en: 'Due', zh: '应联系' },
      meaning: { en: 'The interval has passed, or a question is open.', zh: '已到间隔，或有待答复问题。' },
      strategy: { en: 'Agree a time to talk.', zh: '约定沟通时间。' },
      color: palette.yellow,
      standing: 'good',
    },
    {
      id: 'overdue',
      name: { en: 'Overdue', zh: '已逾期' },
      meaning: {
        en: 'One and a half intervals have passed, or as many as you set.',
        zh: '已达间隔的 1.5 倍（或所设倍数）。',
      },
      strategy: { en: 'Contact the client now.', zh: '尽快联系。' },
      color: palette.orange,
      standing: 'standard',
    },
    {
      id: 'neglected',
      name: { en: 'Neglected', zh: '疏于关怀' },
      meaning: {
        en: 'Never contacted; or overdue, and questions are open.',
        zh: '从未联系过；或已逾期，且有待答复问题。',
      },
      strategy: {
        en: 'Answer each open question formally, with the experts.',
        zh: '会同专家逐一正式答复。',
      },
      color: palette.brick,
      standing: 'low',
    },
  ],
  unranked: true,
  table: [
    {
      when: [{ measure: intervalDays.id, upTo: 0 }],
      unclassified: { en: 'the interval must be more than 0 days', zh: '联系间隔须大于 0 天' },
    },
    { when: [never], tier: 'neglected' },
    { when: [long, unanswered], tier: 'neglected' },
    { when: [long], tier: 'overdue' },
    { when: [{ measure: 'intervals', from: 1 }], tier: 'due' },
    { when: [unanswered], tier: 'due' },
    {
      when: [
        { measure: 'intervals', below: 1 },
        { measure: openQuestions.id, upTo: 0 },
      ],
      tier: 'in-touch',
    },
  ],
  example: {
    formula: '=CLIENT_CARE({10;30;50;50;30},{0;0;0;2;0},{"";"";"";"";"Treasure"})',
    tiers: ['in-touch', 'due', 'overdue', 'neglected', 'overdue'],
  },
};
