import type { orders as en } from '../en/orders';

export const orders: typeof en = {
  heading: '这看起来是订单',
  counted: (lines, clients, from, to) =>
    `${clients.shown} 位客户的 ${lines.shown} 笔订单，从 ${from} 到 ${to}。`,
  why: (client, lines, of) =>
    `这里一行是一笔订单，而不是一位客户：前 ${of.shown} 行中，${client} 占 ${lines.shown} 行。分级针对客户，请先汇总订单。`,
  look: '汇总为客户',
  looking: '正在汇总订单…',
  eachRow: '每一行是一位客户',
  rowsAreClients: '列表看起来是订单，但每一行视为一位客户。',
  rowsAreOrders: '不，这些是订单',

  columns: '采用的列',
  column: (role, header) => `${role}：${header}。`,
  product: (quantity, price) => `${quantity} × ${price}`,
  asTheLastTime: '列和回答与上次相同。',
  asOf: '截止日',
  asOfToday: (last, days) => `今天，因为最近一笔订单（${last}）距今不到 ${days.shown} 天。`,
  asOfLastOrder: (days) => `最近一笔订单的日期，因为距今已有 ${days.shown} 天或更久。未购天数从这一天算起。`,
  asOfOnSheet: (sheet) => `按“${sheet}”客户上方手动填写的日期。`,
  asOfChosen: '由您选定。除非另行选择，之后的订单不计入。',
  asOfAgain: '采用建议的日期',

  also: (sheet) => `同时包括标题相同的“${sheet}”`,
  newSheet: (clients, sheet) => `${clients.shown} 位客户将写入新工作表“${sheet}”。`,
  sameSheet: (clients, sheet) => `工作表“${sheet}”将由 ${clients.shown} 位客户重新生成。`,
  changes: (changed, added, gone) =>
    `${changed.shown} 个单元格将更改，末尾新增 ${added.shown} 位客户，${gone.shown} 位客户已无订单并保留。`,
  gone: (clients) => `${clients.shown} 位客户已无订单，保持原样。`,
  strange: (rows) => `${rows.shown} 行没有客户，或客户重复，保持原样。`,
  formulas: (cells) => `${cells.shown} 个单元格是您填写的公式，予以保留。`,
  firstOnly: (cells) => `仅列出前 ${cells.shown} 个。`,
  told: '如何计算',
  changed: '将更改的内容',
  make: '生成工作表',
  again: '重新生成',
  cancel: '暂不',
  writing: '正在写入客户…',
  done: (sheet) => `客户已写入工作表“${sheet}”。请对该工作表分级。`,
  made: '由订单汇总而成',
  makeAgain:
    '此工作表由 ClientTier 根据订单汇总而成。如需更新，请回到订单工作表重新汇总：您在客户旁填写的内容会保留。',
  remove: '移除此工作表',
  removing: '正在移除工作表…',
  removed: (sheet) => `工作表“${sheet}”已移除，其余内容保持原样。`,
};
