/** Title, notes and headers of the summary sheet. */
export const sheet = {
  name: '客户概览',
  origin: (list: string, day: string) =>
    `${day} 由工作表“${list}”生成。各数字均为公式，随清单变化，隐藏的行也计入。`,
  rowsNote: '有客户占多行，因此按行计数，而不是按客户计数。',
  othersBefore: '客户分级列中不属于此模型的单元格数：',
  othersAfter: '。见各级别下方一行。',
  longer: '清单行数已增加，请重新生成概览。',
  negative: (measure: string) => `“${measure}”中有负数，因此占比可能超过 100%。`,
  tier: '客户分级',
  clients: '客户数',
  rows: '行数',
  share: '占比',
  ofMeasure: (measure: string) => [measure, '占比', '平均', '中位数', '最大', '无数字'],
  other: '不属于此模型',
  total: '合计',
};
