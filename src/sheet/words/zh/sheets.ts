import type { SheetText } from '../sheets';

export const sheets: SheetText = {
  headers: { segment: '客户分级', strategy: '策略' },
  headerOfModel: (header, model) => `${header}：${model}`,
  byHand: '（手工）',
  blank: (measure) => `${measure}为空`,
  errorValue: (measure) => `${measure}为错误值`,
  future: (measure) => `${measure}为将来的日期`,
  unreadable: (measure, unfit) => `${measure}${unfit}`,
  twoNumbers: (measure) => `${measure}可能是两个不同的数`,
  unlikeColumn: (measure) => `${measure}的写法与该列其余单元格不同`,
  date: (measure) => `${measure}是日期`,
  dateAmongNumbers: (measure) => `${measure}是日期，而该列多为数字`,
  numberAmongDates: (measure) => `${measure}是数字，而该列多为日期`,
  differing: (measure) => `${measure}在该客户的各行中不一致`,
  unfit: {
    amount: '不是数字',
    count: '不是大于或等于 0 的数字',
    share: '不是 0 到 100% 之间的比例',
    rate: '不是数字',
    flag: '既非“是”也非“否”',
    daysSince: '既非日期也非天数',
    monthsSince: '既非日期也非月数',
    yearsSince: '既非日期也非年数',
    monthsSinceDate: '不是日期',
    daysUntil: '不是日期',
    category: '无法识别',
    stage: '不是阶段',
    interval: '既非天数也非客户级别',
  },
  unreadableBut: (measure, cell, unfit) => `${measure}：“${cell}”${unfit}`,
  twoNumbersIn: (measure, cell, one, other) => `${measure}：“${cell}”可能是 ${one} 或 ${other}，请改为数字`,
  cellUnlikeColumn: (measure, cell) =>
    `${measure}：“${cell}”的写法与该列其余单元格不同（是否百分比、小数点或逗号、日月顺序），请统一写法`,
  dateBut: (measure, date) => `${measure}：单元格显示为日期 ${date}`,
  dateAmongNumbersBut: (measure, date) => `${measure}：${date} 是日期，而该列多为数字；请统一填写`,
  numberAmongDatesBut: (measure, cell) => `${measure}：${cell} 是数字，而该列多为日期；请统一填写`,
  errorValueOf: (measure, error) => `${measure}：单元格显示 ${error}`,
  sumOfAllAbove: (figure) => `${figure} 等于以上各行之和。若该行为合计，请将其名称改为“合计”；现按客户处理`,
  plainAmongPercents: (measure, number) =>
    `${measure}：${number} 位于百分比之间，现按 100% 的 ${number} 倍处理。若应为 ${number}%，请照此输入`,
  belowClients: (found) => `“${found}”位于最后一位客户下方的 ClientTier 列中，并非其写入，予以保留`,
  unreadType: (measure, found, cells) =>
    `${measure}：“${found}”（${cells} 个单元格）未说明客户性质，已按名称判断。若有误，请填“公司”“个人”或“政府”`,
  undecidedDate: (measure, found, day) =>
    `${measure}：${found} 按 ${day} 读取，该列其他日期亦同；没有一个日期能说明日在前还是月在前`,
  otherCurrency: (measure, currency, mostly) => `${measure}的币种为 ${currency}，该列多为 ${mostly}`,
};
