import type { decided as en } from '../en/decided';

export const decided: typeof en = {
  heading: '如何判定',
  change: '更改',
  close: '收起',
  inSentence: (name) => name,
  and: (others, last) => `${others}、${last}`,
  from: (measure, number) => `${measure}达到 ${number}`,
  high: (edges) => `${edges} 即为高。`.replace('） ', '）'),
  named: (cutoff, number) => `${cutoff}：${number}`,
  separator: '；',
  list: (items) => `${items}。`,
  byRule: (number, rule) => `${number}（${rule}）`,
  inWords: (measures) => `${measures}无需数值：单元格已写明高或低。`,
  byMeasures: (measures) => `按${measures}判定。`,
  scored: (measures) => `${measures}各评 1 至 5 分，每一分各有五分之一的客户。`,
  inPolicy: '各级别的评分范围见“客户策略”页。',
  unknown: '…',
  rule: (cutoff) => `${cutoff}：规则`,
  sample: (header, samples) => `${header} · ${samples}`,
  numbersSeen: '从标题看不出这些列是什么。它们含有数字或日期：请选择各列的含义。',
  noNumbers:
    '这里没有含客户数字或日期的列。分级至少需要这样一列，例如销售额或最近下单日期：请在清单中添加，或选中另一份清单中的单元格，然后重新查找。',
  couldBe: (column, measure) => `${column}：${measure}`,
  pleaseCheck: (measure) => `请核对${measure}：`,
};
