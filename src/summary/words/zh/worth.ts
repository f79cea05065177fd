/** The block with the worth of keeping a client. */
export const worth = {
  heading: '留住客户的价值',
  formula: '单个客户的价值 = 年利润 × 保持率 /（1 + 折现率 − 保持率）：今后各年合计，折算为今天的金额。',
  source: '据 Gupta 与 Lehmann：利润在每年年末实现，且客户为现有客户。',
  fields: '请在着色的单元格中填写；重新生成概览时会保留所填内容。如果合计的列本身就是年利润，比例填 100%。',
  share: (measure: string) => `年利润占“${measure}”的比例`,
  discount: '年折现率',
  cost: '赢得一位客户的成本',
  headers: [
    '客户分级',
    '客户数',
    '观测值',
    '填写的保持率',
    '保持率',
    '年利润',
    '单个价值',
    '全部价值',
    '弥补一位所需',
  ],
  together: '合计',
  newClient: '一位新客户',
  newClientNote: '除非另填利润，新客户按平均客户计算。',
  newForOne:
    '弥补一位所需：每失去一位客户，需要赢得多少新客户来弥补 = 单个价值 /（新客户的价值 − 赢得成本）。',
  observed: (from: string, to: string) =>
    `观测值：${from} 在清单上、${to} 仍在清单上的客户比例，折合为一年；没有填写时采用。`,
  noHistory: '观测值：无，因为没有此清单的历史记录。请填写保持率。',
  lessThanYear: '观测值：无，因为此清单的历史记录不足一年。请填写保持率。',
  addedUp: '未计算：有客户占多行，只看一行无法知道客户带来多少。',
  /** Short enough for a cell. */
  missing: {
    share: '请填利润比例',
    discount: '请填折现率',
    retention: '请填保持率',
    cost: '请填赢得成本',
    margin: '无利润数字',
  },
  reasons: {
    retentionRange: { short: '不在 0 至 100%', long: '保持率必须在 0 与 100% 之间。' },
    endless: { short: '无上限', long: '无上限：1 + 折现率不大于保持率，各年之和没有上限。' },
    loss: { short: '亏损', long: '亏损：留住这样的客户没有价值，请先提高利润。' },
  },
  none: { short: '无法弥补', long: '无法弥补：新客户的价值不高于赢得成本，再多新客户也弥补不了失去的一位。' },
};
