/** The block with the worth of keeping a client. */
export const worth = {
  heading: '留住客户的价值',
  formula: '一位客户的价值 = 年利润 × 留存率 /（1 + 折现率 − 留存率）：今后各年合计，折算为今天的金额。',
  source: '据 Gupta 与 Lehmann：利润在每年年末实现，且客户为现有客户。',
  fields: '请在着色的单元格中填写；重新生成概览时会保留所填内容。如果合计的列本身就是年利润，比例填 100%。',
  share: (measure: string) => `年利润占“${measure}”的比例`,
  discount: '年折现率',
  cost: '获得一位新客户的成本',
  headers: [
    '客户分级',
    '客户数',
    '实际留存率',
    '填写的留存率',
    '采用的留存率',
    '年利润',
    '一位的价值',
    '价值合计',
    '补回一位所需',
  ],
  together: '合计',
  newClient: '一位新客户',
  newClientNote: '假定新客户的利润与客户平均水平相同；也可另填。',
  newForOne:
    '补回一位所需：每流失一位客户，需要多少新客户才能补回 = 一位的价值 /（新客户的价值 − 获客成本）。',
  observed: (from: string, to: string) =>
    `实际留存率：${from} 在清单上的客户中，${to} 仍在清单上的比例，折合为一年；未填写时采用。`,
  noHistory: '实际留存率：无，因为没有此清单的历史记录。请填写留存率。',
  lessThanYear: '实际留存率：无，因为此清单的历史记录不足一年。请填写留存率。',
  addedUp: '未计算：有客户占多行，从单独一行看不出该客户的利润。',
  /** Short enough for a cell. */
  missing: {
    share: '请填利润比例',
    discount: '请填折现率',
    retention: '请填留存率',
    cost: '请填获客成本',
    margin: '无利润数字',
  },
  reasons: {
    retentionRange: { short: '不在 0 至 100%', long: '留存率必须在 0 与 100% 之间。' },
    endless: { short: '无上限', long: '无上限：1 + 折现率不大于留存率，金额会逐年无限累加。' },
    loss: { short: '亏损', long: '亏损：留住这样的客户没有价值，请先提高利润。' },
  },
  none: { short: '无法补回', long: '无法补回：新客户的价值不高于获客成本，再多新客户也补不回流失的一位。' },
};
