import type { SheetText } from '../sheets';

const inRows = (rows: number) => (rows === 1 ? '该行' : `该行及另外 ${rows - 1} 个类似行`);

export const sheets: SheetText = {
  headers: {
    segment: '客户分级',
    strategy: '策略',
    entitled: '可享有',
    previous: '原级别',
    since: '现级别起始日',
    movement: '变动',
  },
  headerOfModel: (header, model) => `${header}：${model}`,
  byHand: '（手工）',
  notOnLevels: '不在服务标准中：请重新生成服务标准，再重新分级',
  tracked: {
    up: '▲ 上升',
    down: '▼ 下降',
    sideways: '► 平移',
    changed: '变动',
    new: '新增',
    returned: '回归',
    missing: '未知：无法识别',
    repeated: '未知：清单中重复',
  },
  overCap: '（超出名额）',
  blank: (measure) => `${measure}为空`,
  errorValue: (measure) => `${measure}为错误值`,
  future: (measure) => `${measure}为将来的日期`,
  unreadable: (measure, unfit) => `${measure}${unfit}`,
  twoNumbers: (measure) => `${measure}可能是两个不同的数`,
  twoDays: (measure) => `${measure}可能是两个不同的日期`,
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
    flag: '不是“是”或“否”',
    daysSince: '不是日期或天数',
    monthsSince: '不是日期或月数',
    yearsSince: '不是日期或年数',
    monthsSinceDate: '不是日期',
    daysUntil: '不是日期',
    category: '无法识别',
    stage: '不是阶段',
    interval: '不是天数或客户级别',
  },
  unreadableBut: (measure, cell, unfit) => `${measure}：“${cell}”${unfit}`,
  twoNumbersIn: (measure, cell, one, other) => `${measure}：“${cell}”可能是 ${one} 或 ${other}，请改为数字`,
  twoDaysIn: (measure, cell, one, other) => `${measure}：“${cell}”可能是 ${one} 或 ${other}，请改为其中之一`,
  cellUnlikeColumn: (measure, cell) =>
    `${measure}：“${cell}”的写法与该列其余单元格不同（是否百分比、小数点或逗号、日月顺序），请统一写法`,
  dateBut: (measure, date) => `${measure}：单元格显示为日期 ${date}`,
  dateAmongNumbersBut: (measure, date) => `${measure}：${date} 是日期，而该列多为数字；请统一写法`,
  numberAmongDatesBut: (measure, cell) => `${measure}：${cell} 是数字，而该列多为日期；请统一写法`,
  errorValueOf: (measure, error) => `${measure}：单元格显示 ${error}`,
  sumOfAllAbove: (figure) =>
    `${figure} 等于以上各行之和。如果该行是合计，请将其名称改为“合计”；目前按客户计算`,
  undoneOrder: (header, status, rows) =>
    `“${header}”为“${status}”，但${inRows(rows)}的金额已计入。请删除不算销售的行，或由这些订单生成客户表`,
  otherSide: (header, side, rows) =>
    `“${header}”为“${side}”，与多数行不同，但${inRows(rows)}的金额按正数计入，没有扣减。如果应当扣减，请在金额前加负号`,
  subtracted: (measure, found, rows) =>
    `${measure}：“${found}”${rows === 1 ? '' : `等 ${rows} 个金额`}已按负数扣减，因为该列多数金额在另一方（借方或贷方）。如果有误，请改为数字，需要扣减的加负号`,
  mergedClient: (name, rows, clients) =>
    `“${name}”的单元格合并了 ${rows} 行，这些行都算该客户的${clients === 1 ? '' : `；另外 ${clients - 1} 位客户的合并单元格也是如此`}`,
  nameless: (header, rows) =>
    `${rows === 1 ? `该行的“${header}”为空，目前按客户计算` : `该行及另外 ${rows - 1} 行的“${header}”为空，目前均按客户计算`}。请填写是哪位客户，或删除该行`,
  plainAmongPercents: (measure, number) =>
    `${measure}：该列其他单元格是百分比，因此 ${number} 按 100% 的 ${number} 倍读取。如果应为 ${number}%，请加上百分号`,
  belowClients: (found) =>
    `“${found}”位于最后一位客户下方的 ClientTier 列中，但不是 ClientTier 写入的，予以保留`,
  besideNoClient: (found) =>
    `“${found}”所在的行不是客户。它可能是手工填写的，因此予以保留；如果不再需要，请清除该单元格`,
  unreadType: (measure, found, cells) =>
    `${measure}：“${found}”（${cells} 个单元格）没有说明客户性质，已按名称判断。如果有误，请填“公司”“个人”或“政府”`,
  undecidedDate: (measure, found, day) =>
    `${measure}：${found} 按 ${day} 读取，该列所有日期都是如此，因为没有一个日期能说明是日在前还是月在前`,
  otherCurrency: (measure, currency, mostly) => `${measure}的币种为 ${currency}，而该列多为 ${mostly}`,
};
