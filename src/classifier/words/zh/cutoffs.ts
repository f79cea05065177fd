/** An end of the range of scores that a tier has. */
export const rangeEnd = (tier: string, score: string, end: 'lowest' | 'highest') =>
  `${tier}：${score}${{ lowest: '下限', highest: '上限' }[end]}`;

/** The edge of a score; below it is the next score where a low number is best. */
export const scoreFrom = (score: string, reached: number) => `${score} ${reached} 分起点`;
export const scoreBelow = (score: string, reached: number) => `${score} ${reached} 分上限`;
export const scoreEdge = (percent: number, measure: string) =>
  `全部客户“${measure}”的 ${percent}% 分位数加一。`;

/** An end of an indicator's scale, and its weight in the index. */
export const scaleEnd = (indicator: string, points: number) => `${indicator}计 ${points} 分处`;
export const whatScaleEndIs = (indicator: string, points: number, percent: number) =>
  `${indicator}在此处计 ${points} 分（满分 100）。取第 ${percent} 百分位数。`;
export const weight = (indicator: string) => `${indicator}的权重`;
export const whatWeightIs = (indicator: string) => `${indicator}在指数中相对于其他权重所占的分量。`;
