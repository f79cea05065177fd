import type { PolicyText } from '../policy-sheet';

export const policySheet: PolicyText = {
  sheet: '客户策略',
  note: '列、规则、数值、名称、颜色和策略可在此处或在 ClientTier 中更改。隐藏的 E 列供公式使用。',
  asOf: '截止日',
  language: '语言',
  version: '版本',
  forFormulas: '供公式使用',
  measures: ['指标', '列', '标识'],
  ownMeasures: ['指标', '列', '类型', '标识'],
  scoreMeasures: ['指标', '列', '类型', '指数', '标识'],
  indices: ['指数', '标识'],
  cutoffs: ['分界线', '规则', '数值', '计算日期', '标识'],
  tiers: ['级别', '颜色', '策略', '曾用名', '标识'],
  ownModel: (rows, columns) =>
    columns === undefined ? `自建模型：按${rows}分档。` : `自建模型：纵向为${rows}，横向为${columns}。`,
  room: {
    list: (sheet, day, tiers) => `“${sheet}”的名额${day ? `（截至 ${day}）` : ''}：${tiers.join('、')}。`,
    clients: (tier, most) => `${tier} ${most} 位`,
    hours: (tier, hours) => `${tier} ${hours} 小时`,
    onlyTold: '只能在任务窗格中更改。',
  },
  levels: '档位',
  ladderTier: '级别',
  level: (number, count) =>
    `第 ${number} 档${number === count ? '（最高）' : number === 1 ? '（最低）' : ''}`,
  unclassifiedStrategy: '请补全缺少的数据。',
};
