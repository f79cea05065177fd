import type { Localized } from '../classifier/language';

/** What the policy sheet says besides what the models say. */
interface PolicyText {
  readonly sheet: string;
  /** What the sheet is, and how it is changed. */
  readonly note: string;
  readonly asOf: string;
  readonly language: string;
  readonly version: string;
  /** Beside the cell that formulas read. */
  readonly forFormulas: string;
  readonly measures: readonly string[];
  readonly ownMeasures: readonly string[];
  readonly cutoffs: readonly string[];
  readonly tiers: readonly string[];
  /** A new own model's line below its name. */
  readonly ownModel: (rows: string, columns?: string) => string;
  readonly levels: string;
  readonly ladderTier: string;
  /** A level of `count`, counted from the lowest. */
  readonly level: (number: number, count: number) => string;
  /** Stands where the strategy of a client without a tier would. */
  readonly unclassifiedStrategy: string;
}

export const policyText: Localized<PolicyText> = {
  en: {
    sheet: 'Client Policy',
    note: 'How this workbook segments its clients. Change a column, rule, number, tier name, colour (#RRGGBB) or strategy here or in ClientTier; leave the small grey cells as they are.',
    asOf: 'As of',
    language: 'Language',
    version: 'Version',
    forFormulas: 'For formulas',
    measures: ['Measure', 'Column', 'Id'],
    ownMeasures: ['Measure', 'Column', 'Kind', 'Id'],
    cutoffs: ['Cut-off', 'Rule', 'Number', 'Drawn on', 'Id'],
    tiers: ['Tier', 'Colour', 'Strategy', 'Former names', 'Id'],
    ownModel: (rows, columns) =>
      columns === undefined
        ? `A model of your own: a ladder on ${rows}.`
        : `A model of your own: ${rows} down, ${columns} across.`,
    levels: 'Level',
    ladderTier: 'Tier',
    level: (number, count) =>
      `Level ${number}${number === count ? ' (highest)' : number === 1 ? ' (lowest)' : ''}`,
    unclassifiedStrategy: 'Complete the figures that are missing.',
  },
  zh: {
    sheet: '客户策略',
    note: '本工作簿的客户分级规则。可在此处或在 ClientTier 中更改列、规则、数值、级别名称、颜色（#RRGGBB）和策略；灰色小字单元格请勿改动。',
    asOf: '基准日',
    language: '语言',
    version: '版本',
    forFormulas: '供公式读取',
    measures: ['指标', '列', '标识'],
    ownMeasures: ['指标', '列', '类型', '标识'],
    cutoffs: ['分界线', '规则', '数值', '计算日期', '标识'],
    tiers: ['级别', '颜色', '策略', '曾用名', '标识'],
    ownModel: (rows, columns) =>
      columns === undefined ? `自建模型：按${rows}分档。` : `自建模型：纵向为${rows}，横向为${columns}。`,
    levels: '档位',
    ladderTier: '级别',
    level: (number, count) =>
      `第 ${number} 档${number === count ? '（最高）' : number === 1 ? '（最低）' : ''}`,
    unclassifiedStrategy: '请补全缺少的数据。',
  },
};
