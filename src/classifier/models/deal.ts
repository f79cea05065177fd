import { closed } from '../measures/closed';
import { dealLikelihood } from './deal-likelihood';
import { dealSize } from './deal-size';
import { withWords } from '../words/with-words';

/**
 * Sorts clients by deal size once a deal is closed, and by likelihood until then. Uses the tables of `deal-size` and
 * `deal-likelihood`.
 */
export const deal = withWords('deal', {
  id: 'deal',
  functionName: 'CLIENT_DEAL',
  measures: [closed, ...dealSize.measures, ...dealLikelihood.measures],
  cutoffs: [...dealSize.cutoffs, ...dealLikelihood.cutoffs],
  tiers: [...dealSize.tiers, ...dealLikelihood.tiers],
  tierLadders: [...dealSize.tierLadders!, ...dealLikelihood.tierLadders!],
  table: [
    ...dealSize.table.map((rule) => ({ ...rule, when: [{ measure: closed.id, from: 1 }, ...rule.when] })),
    ...dealLikelihood.table.map((rule) => ({
      ...rule,
      when: [{ measure: closed.id, below: 1 }, ...rule.when],
    })),
  ],
});
