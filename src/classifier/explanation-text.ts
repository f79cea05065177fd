import type { Localized } from './language';

/** Words from which an explanation is put together. Values come formatted for the language. */
interface ExplanationText {
  /** Such as `Sales 12,300 ≥ 10,000 (high)`; `level` where the edge is a cut-off. */
  compared(measure: string, value: string, comparisons: readonly string[], level?: 'high' | 'low'): string;
  stated(measure: string, high: boolean): string;
  flag(measure: string, yes: boolean): string;
  /** A text whose words show what the client is, or do not. */
  category(measure: string, shown: boolean): string;
  never(measure: string): string;
  notGiven(measure: string): string;
  blank(measure: string): string;
  unreadable(measure: string): string;
  future(measure: string): string;
  /** Other tiers whose conditions hold too. */
  also(tiers: readonly string[]): string;
  sentence(tier: string, because: readonly string[]): string;
}

export const explanationText: Localized<ExplanationText> = {
  en: {
    compared: (measure, value, comparisons, level) =>
      `${measure} ${[value, comparisons.join(' and ')].join(' ').trim()}${level ? ` (${level})` : ''}`,
    stated: (measure, high) => `${measure} stated as ${high ? 'high' : 'low'}`,
    flag: (measure, yes) => `${measure}: ${yes ? 'yes' : 'no'}`,
    category: (measure, shown) => (shown ? `${measure} shows it` : `${measure} does not tell`),
    never: (measure) => `${measure}: none`,
    notGiven: (measure) => `${measure}: not given`,
    blank: (measure) => `${measure} is blank`,
    unreadable: (measure) => `${measure} cannot be read`,
    future: (measure) => `${measure} is a date in the future`,
    also: (tiers) => `also ${tiers.join(', ')}`,
    sentence: (tier, because) => (because.length ? `${tier}: ${because.join('; ')}` : tier),
  },
  zh: {
    compared: (measure, value, comparisons, level) =>
      `${measure} ${[value, comparisons.join('且 ')].join(' ').trim()}${level ? `（${level === 'high' ? '高' : '低'}）` : ''}`,
    stated: (measure, high) => `${measure}标明为${high ? '高' : '低'}`,
    flag: (measure, yes) => `${measure}：${yes ? '是' : '否'}`,
    category: (measure, shown) => (shown ? `${measure}表明如此` : `${measure}未能说明`),
    never: (measure) => `${measure}：无`,
    notGiven: (measure) => `${measure}：未提供`,
    blank: (measure) => `${measure}为空`,
    unreadable: (measure) => `${measure}无法识别`,
    future: (measure) => `${measure}为将来的日期`,
    also: (tiers) => `亦属${tiers.join('、')}`,
    sentence: (tier, because) => (because.length ? `${tier}：${because.join('；')}` : tier),
  },
};
