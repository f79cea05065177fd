/** An end of the range of scores that a tier has. */
export const rangeEnd = (tier: string, score: string, end: 'lowest' | 'highest') =>
  `${tier}: ${score.toLowerCase()}, ${end}`;

/** The edge of a score; below it is the next score where a low number is best. */
export const scoreFrom = (score: string, reached: number) => `${score} ${reached} from`;
export const scoreBelow = (score: string, reached: number) => `${score} ${reached} below`;
export const scoreEdge = (percent: number, measure: string) =>
  `The ${percent} % quantile of all clients (${measure}), plus one.`;

/** An end of an indicator's scale, and its weight in the index. */
export const scaleEnd = (indicator: string, points: number) => `${indicator} counts ${points} at`;
export const whatScaleEndIs = (indicator: string, points: number, percent: number) =>
  `Where ${indicator} counts as ${points} of 100. Drawn as the ${percent} % quantile.`;
export const weight = (indicator: string) => `Weight of ${indicator}`;
export const whatWeightIs = (indicator: string) =>
  `How much ${indicator} counts in the index, against the other weights.`;
