import type { Localized } from './language';

interface ExplanationText {
  /** `from` and `below` are the edges of the interval in which the value lies, either or both. */
  condition(measure: string, value: number, from: number | undefined, below: number | undefined): string;
  stated(measure: string, high: boolean): string;
  blank(measure: string): string;
  unreadable(measure: string): string;
  sentence(tier: string, because: readonly string[]): string;
}

const number = { en: new Intl.NumberFormat('en-US'), zh: new Intl.NumberFormat('zh-CN') };

export const explanationText: Localized<ExplanationText> = {
  en: {
    condition(measure, value, from, below) {
      const is = `${measure} ${number.en.format(value)}`;
      if (from === undefined) return below === undefined ? is : `${is} < ${number.en.format(below)} (low)`;
      if (below === undefined) return `${is} ≥ ${number.en.format(from)} (high)`;
      return `${is} from ${number.en.format(from)} to below ${number.en.format(below)}`;
    },
    stated: (measure, high) => `${measure} stated as ${high ? 'high' : 'low'}`,
    blank: (measure) => `${measure} is blank`,
    unreadable: (measure) => `${measure} cannot be read`,
    sentence: (tier, because) => (because.length ? `${tier}: ${because.join('; ')}` : tier),
  },
  zh: {
    condition(measure, value, from, below) {
      const is = `${measure} ${number.zh.format(value)}`;
      if (from === undefined) return below === undefined ? is : `${is} < ${number.zh.format(below)}(低)`;
      if (below === undefined) return `${is} ≥ ${number.zh.format(from)}(高)`;
      return `${is} 不低于 ${number.zh.format(from)},低于 ${number.zh.format(below)}`;
    },
    stated: (measure, high) => `${measure}标明为${high ? '高' : '低'}`,
    blank: (measure) => `${measure}为空`,
    unreadable: (measure) => `${measure}无法识别`,
    sentence: (tier, because) => (because.length ? `${tier}:${because.join(';')}` : tier),
  },
};
