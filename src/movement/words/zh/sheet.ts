/** Title, notes, headers and words of the sheet that compares two dates. */
export const sheet = {
  name: '客户变动',
  origin: (list: string, from: string, to: string) =>
    `${from} 与 ${to} 相比，两者都由工作表“${list}”上的订单算出。客户数与合计是引用下方清单的公式。`,
  originInHistory: (list: string, from: string, to: string) =>
    `${from} 与 ${to} 相比，两者都取自工作表“${list}”上的历史。客户数与合计是引用下方清单的公式。`,
  originInColumns: (list: string, from: string, to: string) =>
    `“${from}”列与“${to}”列相比，两者都在工作表“${list}”上。客户数是引用下方清单的公式。`,
  originInSheets: (from: string, to: string, columns: string, key: string) =>
    `工作表“${from}”与工作表“${to}”相比：级别取自列 ${columns}，按“${key}”识别客户。客户数与合计是引用下方清单的公式。`,
  withSegment:
    '行中有级别的客户计入。新增：此前没有级别。流失：现在没有级别。回归的客户计为新增，因为更早的情况未知。',
  noFigures: '没有比较金额，也没有原因，因为没有此前的数据。',
  noColumns: (list: string, headers: string) =>
    `没有原因，因为工作表“${list}”没有以下名称的列，也就没有此前的数据：${headers}`,
  datesOfBefore: (headers: string) => `没有原因，因为以下各列是日期，无法得知当时按哪一天计算：${headers}`,
  notAsked: '没有原因，因为任务窗格中尚未选定此问题所需的全部列。',
  rulesNow: '原因：此前的数据按现在的分界线判断。此前的级别是否为手动设定，无法得知。',
  notTold: (rows: number, cells: string) =>
    `没有比较，因为单元格无法识别客户，或客户在清单上出现多次：${rows} 行（${cells}）`,
  listed: '某日在清单上且能够识别的客户，在该日计入；无法识别的客户不在历史中。流失：已不在清单上。',
  asWritten: '每一日的级别是该日分级时写入的级别。',
  notAllKept:
    '没有比较金额，因为两日的数据没有全部保留。没有保留的数据在清单中为空；缺少起始日期的数据时，换级原因未知。今后如要比较某一日，请在该日分级之前勾选“本次保留全部客户的数据”。',
  window: (months: number) =>
    `截至某日的 ${months} 个月内有订单的客户，在该日计入。流失：这几个月内没有订单。销售额为这几个月的销售额。`,
  everything: '截至某日的全部订单都计入，因此不会有客户流失。销售额为这些订单的合计。',
  rules:
    '每一日的分界线由当日的客户算出；固定的数值不变。这里只由它们决定：名额限制和手动设定的级别不计在内。',
  lastOrder: (day: string, last: string) =>
    `截至 ${day} 的最后一笔订单是 ${last} 的。如果清单缺少之后的订单，未流失或仍活跃的客户会显得流失或不活跃：请选择更早的结束日期。`,
  inNeither: (clients: number) => `两个日期之前的这几个月内都没有订单，因此未列出：${clients} 位客户`,
  noClient: '非客户',
  movements: '客户去向',
  movement: '变动',
  clients: '客户数',
  sales: '销售额',
  allSales: '全部订单销售额',
  change: '变化',
  total: '合计',
  returned: '回归',
  rose: '留存客户中上升的占比',
  /** What is compared: two days, two sheets or two columns. */
  between: {
    days: {
      at: (day: string) => day,
      bridge: '从起始日期到结束日期',
      raised: '质量提升：各级别（起始日期）有多少客户上升',
    },
    sheets: {
      at: (sheet: string) => `工作表“${sheet}”`,
      bridge: '从第一张工作表到第二张',
      raised: '质量提升：各级别（第一张工作表）有多少客户上升',
    },
    columns: {
      at: (header: string) => `“${header}”列`,
      bridge: '从第一列到第二列',
      raised: '质量提升：各级别（第一列）有多少客户上升',
    },
  },
  opening: (when: string) => when,
  won: '+ 新增',
  back: '+ 回归',
  gone: '- 流失',
  changeOfStayed: '+ 留存客户的变化',
  closing: (when: string) => `${when}（累计）`,
  unexplained: '与下方清单的差额',
  why: '客户换级的原因',
  reason: '原因',
  reasons: {
    cutoff: '分界线',
    figures: '客户数据',
    time: '仅因时间推移',
    both: '两者：分界线和客户数据',
    cutoffAndTime: '两者：分界线和时间推移',
    byHand: '手动设定',
    notKept: '未知：没有保留起始日期的数据',
    noFigures: '未知：缺少此前的数据',
    unclear: '未知：客户数据，或仅因时间推移',
    otherwise: '手动设定，或由其他分界线决定',
  },
  whyLost: '为何流失',
  lostHeading: '客户为何流失',
  withoutReason: '请在下方清单的“为何流失”列中选择原因。尚无原因：',
  otherReason: '；原因不在此列表中：',
  lossReason: '流失原因',
  /** To begin with; the user changes them. */
  lossReasons: ['疏于关怀', '价格', '产品或服务', '竞争对手', '停业或搬迁'],
  beforeLoss: '此前',
  gained: '数量增长：各来源的新客户',
  source: '来源',
  noSource: '无来源',
  otherSources: (count: number) => `其他来源：${count} 个`,
  segment: '级别',
  stayed: '留存',
  roseOf: '上升',
  share: '占比',
  counts: (from: string, to: string) => `客户数：${from} 的级别（纵），${to} 的级别（横）`,
  money: (what: string, from: string, to: string) => `${what}变化：${from} 的级别（纵），${to} 的级别（横）`,
  list: '客户清单',
  segmentOn: (day: string) => `级别 ${day}`,
  on: (header: string, day: string) => `${header} ${day}`,
};
