/** Names an end of a tier's range of scores. */
export const rangeEnd = (tier: string, score: string, end: 'lowest' | 'highest') =>
  `${tier}: ${score.toLowerCase()}, ${end}`;

/** Names a cut-off by the score that clients get from there on: `Monetary score 4 from`. */
export const scoreFrom = (score: string, reached: number) => `${score} ${reached} from`;
/**
 * Names a cut-off by the score that clients get below it: `Recency score 4 below`. For measures with the best clients at
 * the low end.
 */
export const scoreBelow = (score: string, reached: number) => `${score} ${reached} below`;
export const scoreEdge = (percent: number, measure: string) =>
  `The ${percent} % quantile of all clients (${measure}), plus one.`;

/** Names an end of an indicator's scale by the points that it gives: `Reputation counts 100 at`. */
export const scaleEnd = (indicator: string, points: number) => `${indicator} counts ${points} at`;
export const whatScaleEndIs = (indicator: string, points: number, percent: number) =>
  `Where ${indicator} counts as ${points} of 100. Calculated as the ${percent} % quantile.`;
export const weight = (indicator: string) => `Weight of ${indicator}`;
export const whatWeightIs = (indicator: string) =>
  `How much ${indicator} counts in the index, against the other weights.`;
