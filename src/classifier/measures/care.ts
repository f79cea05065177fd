import type { Measure } from '../measure';

/** A blank never happened: it is longer ago than any contact. */
export const daysSinceContact: Measure = {
  id: 'days_since_contact',
  kind: 'daysSince',
  means: ['lastContact'],
  name: { en: 'Days since contact', zh: '未联系天数' },
  description: {
    en: 'Days since the client was last contacted, or the date of it; blank means never.',
    zh: '距上次联系的天数，或最近一次联系的日期；留空即为从未联系。',
  },
  synonyms: {
    en: ['days since last contact', 'days silent', 'last contact', 'last contact date', 'last contacted'],
    zh: ['最近联系日期', '最近联系', '上次联系日期', '上次联系', '距上次联系天数'],
  },
  blank: Infinity,
};

export const openQuestions: Measure = {
  id: 'open_questions',
  kind: 'count',
  means: ['openQuestions'],
  adds: 'sum',
  name: { en: 'Open questions', zh: '未解决问题' },
  description: {
    en: 'How many questions of the client wait for an answer; blank means none.',
    zh: '客户尚待答复的问题数；留空即为没有。',
  },
  synonyms: {
    en: ['open issues', 'open tickets', 'tickets', 'unanswered questions', 'unresolved issues'],
    zh: ['待答复', '未解决问题数', '待解决问题', '待答复问题', '未结问题'],
  },
  blank: 0,
  optional: true,
};

export const intervalDays: Measure = {
  id: 'interval_days',
  kind: 'interval',
  name: { en: 'Contact interval in days', zh: '联系间隔天数' },
  description: {
    en: "Days between contacts, or the client's tier in another model (14, 30, 60 or 90 days); blank means 30.",
    zh: '两次联系的间隔天数，或客户在其他模型中的层级（14、30、60 或 90 天）；留空即为 30 天。',
  },
  synonyms: {
    en: ['contact interval', 'interval days', 'days between contacts', 'segment', 'tier'],
    zh: ['联系间隔', '联系周期', '客户层级', '分层'],
  },
  blank: 30,
  optional: true,
};
