import type { ExplanationWords } from '../explanation';

export const explanation: ExplanationWords = {
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
};
