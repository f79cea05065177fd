import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { daysCutoffs, intervalOf } from '../standing-days';

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
    en: "Days between contacts, or the client's tier in another model; blank means as for good tiers.",
    zh: '两次联系的间隔天数，或客户在其他模型中的级别；留空则与良好级别相同。',
  },
  synonyms: {
    en: ['contact interval', 'interval days', 'days between contacts', 'segment', 'tier'],
    zh: ['联系间隔', '联系周期', '客户层级', '分层'],
  },
  blank: intervalOf(2),
  optional: true,
};

/** Days between contacts that a client is owed by the standing of her tier. */
export const intervalCutoffs: readonly Cutoff[] = [
  { days: 14, en: 'top tiers', zh: '最高级别', such: { en: 'Treasure', zh: '珍贵客户' } },
  {
    days: 30,
    en: 'good tiers',
    zh: '良好级别',
    such: { en: 'Rising star, or of none', zh: '明日之星，或无级别' },
  },
  { days: 60, en: 'standard tiers', zh: '普通级别', such: { en: 'High-risk', zh: '高风险客户' } },
  { days: 90, en: 'low tiers', zh: '较低级别', such: { en: 'Phase out', zh: '逐步退出' } },
].map(({ days, en, zh, such }, index) => ({
  id: daysCutoffs[index]!,
  measure: intervalDays.id,
  name: { en: `Days between contacts, ${en}`, zh: `${zh}联系间隔天数` },
  description: {
    en: `Days between contacts with clients of ${en}, such as ${such.en}.`,
    zh: `${zh}（如${such.zh}）客户两次联系的间隔天数。`,
  },
  rule: { kind: 'fixed', value: days },
  least: 1,
  addedLater: true,
}));
