import type { counts as en } from '../en/counts';

export const counts: typeof en = {
  heading: '预览',
  nothingWritten: '点“为客户分级”之前不会写入任何内容。',
  again: '重新统计',
  counting: '正在统计…',
  waiting: '选好所有必选项后，这里会显示各级别的客户数。',
  clients: (clients, segments) => `共 ${clients.shown} 位客户，${segments.shown} 个级别。`,
  best: (tier, clients, percent, measure) => `${tier}：${clients.shown} 位客户，占${measure}的 ${percent}。`,
  sum: (measure, sum, percent) =>
    percent === undefined ? `${measure} ${sum}` : `${measure} ${sum}（占 ${percent}）`,
  negative: (measure) => `有客户的${measure}小于零，因此不显示${measure}的占比。`,
  currencies: (measure) => `${measure}使用了多种货币，因此不合计。`,
  byHand: '手工输入的其他文本',
  share: (clients, percent) => `${clients.shown} 位客户，${percent}`,
  blankRows: (rows) => `${rows.shown} 个空行保持空白。`,
  otherByHand: (clients) => `${clients.shown} 位客户的级别是手工输入的其他文本。`,
  announced: (tiers) => `预览：${tiers}。`,
  inWords: (measure) => `${measure}有单元格填写的是高、低等文字，因此不合计。`,
  money: '合计的金额列',
  noMoney: '不合计金额',
  onlyBy: '统计范围',
  allClients: '所有客户',
  value: (column) => `只统计：${column}`,
  allValues: (column) => `${column}：全部`,
  ofValue: (value, clients) => `${value}（${clients.shown}）`,
  only: (column, value) => `${column}“${value}”：`,
};
