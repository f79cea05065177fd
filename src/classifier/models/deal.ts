import { closed } from '../measures/closed';
import type { Model } from '../model';
import { dealLikelihood } from './deal-likelihood';
import { dealSize } from './deal-size';

/** Clients by deal size once a deal is closed, by likelihood until then. Both halves are those models themselves. */
export const deal: Model = {
  id: 'deal',
  functionName: 'CLIENT_DEAL',
  name: { en: 'Deals closed and open', zh: '成交与未成交客户' },
  question: {
    en: 'How big are the clients who have bought, and how likely to buy are the others?',
    zh: '已成交的客户规模多大，未成交的可能性多高？',
  },
  measures: [closed, ...dealSize.measures, ...dealLikelihood.measures],
  cutoffs: [...dealSize.cutoffs, ...dealLikelihood.cutoffs],
  tiers: [...dealSize.tiers, ...dealLikelihood.tiers],
  table: [
    ...dealSize.table.map((rule) => ({ ...rule, when: [{ measure: closed.id, from: 1 }, ...rule.when] })),
    ...dealLikelihood.table.map((rule) => ({
      ...rule,
      when: [{ measure: closed.id, below: 1 }, ...rule.when],
    })),
  ],
  example: {
    formula: '=CLIENT_DEAL({"yes";"yes";"no"},{1200;300;50},{1;1;0.6},100,250,1000)',
    tiers: ['vip', 'big', 'grade-b'],
  },
};
