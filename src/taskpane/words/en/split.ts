import { so, type Count } from '../../text/count';

/** Words about how the cut-offs split the clients, and about rules that split them better. */
export const split = {
  noneBelow: (clients: Count, equal: Count, measure: string, value: string) =>
    `${measure}: none of the ${so(clients, 'client', 'clients')} is below ${value}${equal.value > 0 ? `, and ${equal.shown} of them have exactly ${value}` : ''}.`,
  noneFrom: (clients: Count, equal: Count, measure: string, value: string) =>
    `${measure}: none of the ${so(clients, 'client', 'clients')} reaches ${value}${equal.value > 0 ? '' : '; all are below'}.`,
  noneBetween: (clients: Count, equal: Count, measure: string, value: string) =>
    `${measure}: none of the ${so(clients, 'client', 'clients')} is between the cut-off before and this one, ${value}${equal.value > 0 ? ` (${equal.shown} have exactly ${value})` : ''}.`,
  allEqual: (clients: Count, measure: string, value: string) =>
    `${measure}: all ${so(clients, 'client', 'clients')} have the same number, ${value}. This measure cannot split these clients.`,
  unusedScores: (clients: Count, unused: Count, measure: string, equal: string, value: string) =>
    `${measure}: ${so(unused, 'score has', 'scores have')} no clients, because equal numbers get equal scores (${equal} of ${so(clients, 'client', 'clients')} have ${value}).`,
  onlyTier: (clients: Count, tier: string) => `All ${so(clients, 'client', 'clients')} are in ${tier}.`,
  emptyTiers: (tiers: string) => `With these cut-offs, nobody is in: ${tiers}.`,
  offered: 'These rules split these clients better:',
  /**
   * Offers a rule: `From 5: the median (4 segments instead of 2)`. `tiers` is the number of segments with clients by
   * this rule, `now` the number by the present one.
   */
  offer: (tiers: Count, now: Count, rule: string) =>
    `${rule} (${so(tiers, 'segment', 'segments')} instead of ${now.shown})`,
  bases: {
    medianAbove: (above: Count, lowest: string, values: string) =>
      `From ${values}: the median of the ${so(above, 'client', 'clients')} above ${lowest}`,
    aboveLowest: (above: Count, lowest: string, values: string) =>
      `From ${values}: the same rule over the ${so(above, 'client', 'clients')} above ${lowest}`,
    median: (values: string) => `From ${values}: the median`,
    mean: (values: string) => `From ${values}: the mean`,
    naturalBreak: (values: string) => `From ${values}: the natural break`,
    next: (lowest: string, values: string) => `From ${values}: the next number above ${lowest}`,
    spread: (values: string) => `From ${values}: in equal steps over the numbers that occur`,
  },
};
