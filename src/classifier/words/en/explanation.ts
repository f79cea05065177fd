import type { ExplanationWords } from '../explanation';

export const explanation: ExplanationWords = {
  compared: (measure, value, comparisons, level) =>
    `${measure} ${[value, comparisons.join(' and ')].join(' ').trim()}${level ? ` (${level})` : ''}`,
  stated: (measure, high) => `${measure} stated as ${high ? 'high' : 'low'}`,
  flag: (measure, yes) => `${measure}: ${yes ? 'yes' : 'no'}`,
  category: (measure, shown) => (shown ? `${measure} shows it` : `${measure} does not say`),
  never: (measure) => `${measure}: none`,
  notGiven: (measure) => `${measure}: not given`,
  blank: (measure) => `${measure} is blank`,
  unreadable: (measure) => `${measure} cannot be read`,
  future: (measure) => `${measure} is a date in the future`,
  also: (tiers) => `also ${tiers.join(', ')}`,
  limited: 'by the rules alone, as the room in this segment is limited',
  sentence: (tier, because) => (because.length ? `${tier}: ${because.join('; ')}` : tier),
  change: {
    more: (amount, measure) => `${amount} more ${measure}`,
    less: (amount, measure) => `${amount} less ${measure}`,
    atLeast: (measure, number) => `${measure} of at least ${number}`,
    atMost: (measure, number) => `${measure} of at most ${number}`,
    yes: (measure) => `${measure}: yes`,
    no: (measure) => `${measure}: no`,
    word: (measure, isHigh) => `${measure}: ${isHigh ? 'high' : 'low'}`,
    leadsTo: (what, tier) => `${what}: ${tier}`,
    room: (leads, most) =>
      `${leads} (${most === 'limited' ? 'its room is limited' : `room for ${most} only`})`,
    either: (ways) => ways.join('; or '),
    notAlone: 'More than one figure has to change',
  },
};
