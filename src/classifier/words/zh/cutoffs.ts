/** Names an end of a tier's range of scores. */
export const rangeEnd = (tier: string, score: string, end: 'lowest' | 'highest') =>
  `${tier}：${score}${{ lowest: '下限', highest: '上限' }[end]}`;

/** Names a cut-off by the score that clients get from there on. */
export const scoreFrom = (score: string, reached: number) => `${score} ${reached} 分起点`;
/** Names a cut-off by the score that clients get below it. For measures with the best clients at the low end. */
export const scoreBelow = (score: string, reached: number) => `${score} ${reached} 分上限`;
export const scoreEdge = (percent: number, measure: string) =>
  `全部客户“${measure}”的 ${percent}% 分位数加一。`;

/** Names an end of an indicator's scale by the points that it gives. */
export const scaleEnd = (indicator: string, points: number) => `${indicator}计 ${points} 分处`;
export const whatScaleEndIs = (indicator: string, points: number, percent: number) =>
  `${indicator}在此处计 ${points} 分（满分 100）。取第 ${percent} 百分位数。`;
export const weight = (indicator: string) => `${indicator}的权重`;
export const whatWeightIs = (indicator: string) => `${indicator}在指数中相对于其他权重所占的分量。`;
