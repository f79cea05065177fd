import type { ExplanationWords } from '../explanation';

export const explanation: ExplanationWords = {
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
  also: (tiers) => `也属于${tiers.join('、')}`,
  limited: '这里只按规则，而该级别的名额有限',
  sentence: (tier, because) => (because.length ? `${tier}：${because.join('；')}` : tier),
  change: {
    more: (amount, measure) => `${measure}再增加 ${amount}`,
    less: (amount, measure) => `${measure}再减少 ${amount}`,
    atLeast: (measure, number) => `${measure}达到 ${number}`,
    atMost: (measure, number) => `${measure}降至 ${number}`,
    yes: (measure) => `${measure}为“是”`,
    no: (measure) => `${measure}为“否”`,
    word: (measure, isHigh) => `${measure}为“${isHigh ? '高' : '低'}”`,
    leadsTo: (what, tier) => `${what}：${tier}`,
    room: (leads, most) => `${leads}（${most === 'limited' ? '名额有限' : `名额仅 ${most} 位`}）`,
    either: (ways) => ways.join('；或'),
    notAlone: '需要同时改变多项数据',
  },
};
