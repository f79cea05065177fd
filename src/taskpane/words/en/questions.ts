import type { Count } from '../../text/count';

/** Words for the list of models, each shown as the question that it answers. */
export const questions = {
  heading: 'Questions',
  others: (questions: Count) => `Other questions: ${questions.shown}`,
  needs: (measures: string) => `needs: ${measures}`,
  needsSome: (least: Count, measures: string) => `needs ${least.shown} of: ${measures}`,
  choose: (measures: string) => `choose a column: ${measures}`,
  written: 'on the sheet',
  outcome: (tiers: string) => `Would give: ${tiers}`,
  tier: (tier: string, clients: string) => `${tier} ${clients}`,
};
