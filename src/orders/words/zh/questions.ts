import type { questions as english } from '../en/questions';

/** The texts of questions about a list of orders. */
export const questions: typeof english = {
  orderIs: {
    ask: ({ count, cell }) =>
      `什么算一笔订单？清单没有订单号，${count.shown} 行与其他行是同一客户、同一天，见 ${cell}。`,
    options: { line: '每一行', day: '同一客户同一天的所有行' },
  },
  sameNumber: {
    ask: ({ count, cell, shown }) =>
      `${count.shown} 行的订单号在同一客户的另一天也出现，见 ${cell}（“${shown}”）。是同一笔订单吗？`,
    options: { one: '是，算一笔', day: '不是，每天各算一笔' },
  },
  costOf: {
    ask: ({ header, cell }) => `“${header}”是整行的成本还是单件的成本？见 ${cell}。`,
    options: { line: '整行', piece: '单件' },
  },
  priceOf: {
    ask: ({ header, cell }) => `“${header}”是单件的价格还是整行的价格？见 ${cell}。`,
    options: { piece: '单件', line: '整行' },
  },
  discountIs: {
    ask: ({ header, cell, shown }) => `“${header}”下的 ${shown} 是什么意思？见 ${cell}。`,
    options: {
      share: '减去的比例：0.15 即减 15%',
      percent: '减去的百分数：15 即减 15%',
      paidShare: '实付的比例：0.85 即减 15%',
      money: '从该行减去的金额',
    },
  },
  amountOf: {
    ask: ({ header, cell, count }) =>
      `${count.shown} 笔订单各行的“${header}”都相同，见 ${cell}。它是整笔订单的金额吗？`,
    options: { order: '整笔订单：只计一次', line: '每一行：相加' },
  },
  earnedOf: {
    ask: ({ header, cell, count }) =>
      `${count.shown} 笔订单各行的“${header}”也都相同，见 ${cell}。它属于整笔订单吗？`,
    options: { order: '整笔订单：只计一次', line: '每一行：相加' },
  },
  statuses: {
    ask: ({ header }) => `哪些行计入？“${header}”下有不同的内容。`,
    options: { counts: '计入', refund: '是退款：减去', leftOut: '不计入' },
  },
  currency: {
    ask: ({ names, cell }) => `金额有多个币种（${names}），不能相加，见 ${cell}。哪些行计入？`,
    options: { '*': '全部，视为同一币种' },
  },
  zeroLines: {
    ask: ({ count, cell }) => `${count.shown} 行金额为零，见 ${cell}。它们算订单吗？`,
    options: { counts: '算', leftOut: '不算，不计入' },
  },
  spellings: {
    ask: ({ names, cell }) => `这些是写法不同的同一客户吗？${names}，见 ${cell}。`,
    options: { apart: '不是，分开', together: '是，合并' },
  },
  laterLines: {
    ask: ({ count, cell, shown }) => `${count.shown} 行晚于截止日，第一行在 ${cell}（${shown}）。是否计入？`,
    options: { leftOut: '不计入', counts: '计入' },
  },
  dateOrder: {
    ask: ({ cell, shown, monthFirst, dayFirst }) =>
      `${cell} 中的 ${shown} 可能是 ${monthFirst} 或 ${dayFirst}，该列没有日期能表明是哪一个。是哪一个？`,
    options: { monthFirst: '月在前', dayFirst: '日在前' },
  },
};
